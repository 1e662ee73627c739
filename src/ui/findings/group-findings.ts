import { fold } from "../../core/text/fold";
import type { Indicator } from "../../core/model/indicator";
import type { AnnexReview } from "../../core/model/annex-review";
import type { Finding } from "../../core/model/finding";
import type { Filter } from "../../app/session/state";
import { active } from "../../app/reviewing/count-findings";

export type FindingGroup = {
  /** Absent for what concerns the whole table. */
  readonly indicator?: Indicator;
  readonly findings: readonly Finding[];
};

export type FindingList = {
  readonly groups: readonly FindingGroup[];
  /** In the order drawn; next and previous walk along it. */
  readonly shown: readonly Finding[];
  /** After filtering, drawn or not. */
  readonly matching: number;
};

/** What the list shows: ignored ones out, filtered, cut to the limit, grouped by indicator in reading order. */
export function groupFindings(
  { annex, findings }: AnnexReview,
  filter: Filter,
  limit: number,
  textOf: (finding: Finding) => string,
): FindingList {
  const indicators = new Map(annex.indicators.map((indicator) => [indicator.key, indicator]));
  const wanted = fold(filter.words);
  const matching = active(findings).filter(
    (finding) =>
      !filter.hidden.includes(finding.severity) &&
      (wanted === "" || fold(searchable(finding, indicators, textOf)).includes(wanted)),
  );
  const byIndicator = new Map<string | undefined, Finding[]>();
  for (const finding of matching.slice(0, limit)) {
    const group = byIndicator.get(finding.indicator);
    if (group === undefined) byIndicator.set(finding.indicator, [finding]);
    else group.push(finding);
  }
  const groups = [...byIndicator].map(([key, group]): FindingGroup => {
    const indicator = key === undefined ? undefined : indicators.get(key);
    return indicator === undefined ? { findings: group } : { indicator, findings: group };
  });
  return { groups, shown: groups.flatMap((group) => group.findings), matching: matching.length };
}

function searchable(
  finding: Finding,
  indicators: ReadonlyMap<string, Indicator>,
  textOf: (finding: Finding) => string,
): string {
  const indicator = finding.indicator === undefined ? undefined : indicators.get(finding.indicator);
  return [indicator?.key ?? "", indicator?.text ?? "", textOf(finding)].join(" ");
}
