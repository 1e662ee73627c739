import { command } from "./en/command";
import { review } from "./en/review";
import type { vi } from "./vi";

export const en: typeof vi = { review, command };
