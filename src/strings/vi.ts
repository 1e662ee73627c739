import { vi as failures } from "./failures/vi";
import { vi as pane } from "./pane/vi";
import { vi as progress } from "./progress/vi";
import { vi as report } from "./report/vi";
import { vi as questions } from "./questions/vi";
import { vi as rules } from "./rules/vi";
import type { Strings } from "./strings";
import { vi as summary } from "./summary/vi";
import { vi as terms } from "./terms/vi";

export const vi: Strings = {
  language: "vi",
  terms,
  failures,
  pane,
  questions,
  rules,
  progress,
  summary,
  report,
};
