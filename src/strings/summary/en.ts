import { lines } from "./lines-en";
import { reviewSheet } from "./review-en";
import { sheet } from "./sheet-en";
import type { vi } from "./vi";

export const en: typeof vi = {
  lines,
  sheet,
  reviewSheet,
  workedOut: "(worked out by the software)",
};
