import { lines } from "./lines-en";
import { sheet } from "./sheet-en";
import type { vi } from "./vi";

export const en: typeof vi = { lines, sheet, workedOut: "(worked out by the software)" };
