/** Whose goal or value it is. Districts (huyện) ended on 30/6/2025 (NQ 60-NQ/TW, 12/4/2025). */
export type Level = "bộ" | "tỉnh" | "huyện" | "xã";

/** From the highest down. */
export const LEVELS: readonly Level[] = ["bộ", "tỉnh", "huyện", "xã"];
