import { summary } from "./en/summary";
import { values } from "./en/values";
import type { RuleSentences } from "./sentences";

export const en: RuleSentences = { ...values, ...summary };
