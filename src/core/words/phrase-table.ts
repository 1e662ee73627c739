import type { Phrase } from "./phrase";
import { PHRASES_AFTER, PHRASES_BEFORE } from "./lists/phrases";

/** Every goal phrase with the side of the number on which it stands, for the table in docs/. */
export const GOAL_PHRASES: readonly (Phrase & { readonly place: "before" | "after" })[] = [
  ...PHRASES_BEFORE.map((phrase) => ({ ...phrase, place: "before" as const })),
  ...PHRASES_AFTER.map((phrase) => ({ ...phrase, place: "after" as const })),
];
