export type Tone = "success" | "warning" | "error" | "info";

/** Whole sentences, the most important first. */
export type Told = { readonly tone: Tone; readonly sentences: readonly string[] };
