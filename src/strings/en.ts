import { en as failures } from "./failures/en";
import { en as pane } from "./pane/en";
import { en as progress } from "./progress/en";
import { en as report } from "./report/en";
import { en as questions } from "./questions/en";
import { en as rules } from "./rules/en";
import type { Strings } from "./strings";
import { en as summary } from "./summary/en";
import { en as terms } from "./terms/en";

export const en: Strings = {
  language: "en",
  terms,
  failures,
  pane,
  questions,
  rules,
  progress,
  summary,
  report,
};
