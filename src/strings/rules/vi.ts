import { summary } from "./vi/summary";
import { values } from "./vi/values";
import type { RuleSentences } from "./sentences";

export const vi: RuleSentences = { ...values, ...summary };
