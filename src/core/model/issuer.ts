import type { Level } from "./level";

/** The body whose annex it is. */
export type Issuer = { readonly name: string; readonly level: Level };
