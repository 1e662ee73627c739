/** A fact about a table and how far it holds, from 0 to 1 or a little more. */
export type NamedFact = readonly [name: string, amount: number];
