import { lines } from "./lines-en";
import type { vi } from "./vi";

export const en: typeof vi = { lines, workedOut: "(worked out by the software)" };
