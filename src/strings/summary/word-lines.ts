import { known } from "../../core/model/known";
import type { AssessedAnnex } from "../../core/model/annex-review";
import {
  planEveryLine,
  planSummaryLines,
  type SummaryOptions,
} from "../../core/summary/lines/summary-line";
import type { WordedLine } from "../../core/summary/lines/worded-line";
import { formatDay } from "../format";
import type { Strings } from "../strings";
import { splitAtCount, tellLine, type CountStyle } from "./tell-lines";

/** The summary of an annex in words, ready to be placed on its sheet. */
export function wordLines(
  strings: Strings,
  reviewed: AssessedAnnex,
  options: SummaryOptions & CountStyle = {},
): readonly WordedLine[] {
  const said = new Set(planSummaryLines(reviewed, options).map(({ kind }) => kind));
  return planEveryLine(reviewed, options).map((line): WordedLine => {
    const { kind, count, basis } = line;
    const iso = basis.of === "declared" ? basis.date : undefined;
    return {
      kind,
      count,
      said: said.has(kind),
      computed: basis.of === "computed",
      note: strings.summary.workedOut,
      text: tellLine(strings, line, options),
      around: splitAtCount(strings, line) ?? ["", ""],
      ...known({ date: iso === undefined ? undefined : { iso, shown: formatDay(iso) } }),
    };
  });
}
