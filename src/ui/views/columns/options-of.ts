/** A record of names as the options of a drop-down, in the order in which the words are written down. */
export function optionsOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
): readonly (readonly [Value, string])[] {
  // Object.entries forgets the keys' type; the record's own keys are exactly its values' names.
  return Object.entries(names) as [Value, string][];
}
