import { goals } from "./en/goals";
import { status } from "./en/status";
import { structure } from "./en/structure";
import { summary } from "./en/summary";
import { tasks } from "./en/tasks";
import { text } from "./en/text";
import { values } from "./en/values";
import type { RuleSentences } from "./sentences";

export const en: RuleSentences = {
  ...structure,
  ...values,
  ...goals,
  ...status,
  ...tasks,
  ...summary,
  ...text,
};
