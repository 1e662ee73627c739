import { useCallback } from "react";
import type { Finding } from "../../core/model/finding";
import { sayFinding } from "../../strings/rules/say-finding";
import { usePane } from "../shell/pane-context";

/** What a finding says, as one text for searching. */
export function useFindingText(): (finding: Finding) => string {
  const { language } = usePane().words;
  return useCallback(
    (finding: Finding) => {
      const { what, todo } = sayFinding(language, finding);
      return `${what} ${todo}`;
    },
    [language],
  );
}
