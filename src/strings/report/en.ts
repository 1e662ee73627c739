import type { vi } from "./vi";

export const en: typeof vi = {};
