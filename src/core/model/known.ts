type Absent<Members> = {
  [Key in keyof Members]: undefined extends Members[Key] ? Key : never;
}[keyof Members];

/** Members that may be undefined become members that may be absent. */
export type Known<Members> = Omit<Members, Absent<Members>> & {
  [Key in Absent<Members>]?: Exclude<Members[Key], undefined>;
};

/** The members that have a value: an optional member is absent, never there as undefined. */
export function known<const Members extends object>(members: Members): Known<Members> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(entries) as Known<Members>;
}
