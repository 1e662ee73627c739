import { goals } from "./vi/goals";
import { status } from "./vi/status";
import { structure } from "./vi/structure";
import { summary } from "./vi/summary";
import { tasks } from "./vi/tasks";
import { text } from "./vi/text";
import { values } from "./vi/values";
import type { RuleSentences } from "./sentences";

export const vi: RuleSentences = {
  ...structure,
  ...values,
  ...goals,
  ...status,
  ...tasks,
  ...summary,
  ...text,
};
