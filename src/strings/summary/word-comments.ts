import type { CommentWords } from "../../core/summary/marks/comments";
import { sayFinding } from "../rules/say-finding";
import type { Strings } from "../strings";

/** The words of our comments in cells. */
export function commentWords({ language, summary, terms }: Strings): CommentWords {
  return {
    ...summary.comments,
    tell: (finding) => {
      const { what, todo } = sayFinding(language, finding);
      return `${terms.severities[finding.severity]}: ${what} ${todo}`;
    },
  };
}
