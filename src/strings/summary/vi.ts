import { lines } from "./lines-vi";
import { sheet } from "./sheet-vi";

export const vi = { lines, sheet, workedOut: "(phần mềm tính)" };
