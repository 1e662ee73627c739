export type Tone = "success" | "warning" | "error" | "info";

/** Whole sentences, the most important first. */
export type Statement = { readonly tone: Tone; readonly sentences: readonly string[] };
