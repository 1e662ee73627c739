import type { FailureSentences } from "./failures/sentences";
import type { Language } from "./language";
import type { vi as pane } from "./pane/vi";
import type { vi as progress } from "./progress/vi";
import type { vi as report } from "./report/vi";
import type { QuestionSentences } from "./questions/sentences";
import type { RuleSentences } from "./rules/sentences";
import type { vi as summary } from "./summary/vi";
import type { Terms } from "./terms/terms";

/**
 * Every sentence that a person reads, by section. A section is a folder with `vi.ts` and `en.ts`;
 * the Vietnamese file (or a type beside it) gives the shape, so that a missing sentence does not compile.
 */
export type Strings = {
  readonly language: Language;
  readonly terms: Terms;
  readonly failures: FailureSentences;
  readonly pane: typeof pane;
  readonly questions: QuestionSentences;
  readonly rules: RuleSentences;
  readonly progress: typeof progress;
  readonly summary: typeof summary;
  readonly report: typeof report;
};
