import { comments } from "./comments-en";
import { lines } from "./lines-en";
import { reviewSheet } from "./review-en";
import { sheet } from "./sheet-en";
import type { vi } from "./vi";

export const en: typeof vi = {
  lines,
  sheet,
  reviewSheet,
  comments,
  workedOut: "(worked out by the software)",
};
