import { comments } from "./comments-vi";
import { lines } from "./lines-vi";
import { reviewSheet } from "./review-vi";
import { sheet } from "./sheet-vi";

export const vi = { lines, sheet, reviewSheet, comments, workedOut: "(phần mềm tính)" };
