import type { TableScore } from "../score/table-score";
import { addUp, countRules } from "../score/total";
import { percent, share } from "./percent";

const MOST_RULES = 12;
const MOST_TABLES = 10;

function columnsLine({ columns }: ReturnType<typeof addUp>): string {
  const { right, asked, missed, wrong } = columns;
  const all = right + asked + missed + wrong;
  const parts = [
    `right ${share({ right, of: all })}`,
    `asked ${String(asked)} (${percent(asked, all)})`,
    `missed ${String(missed)} (${percent(missed, all)})`,
    `wrong ${String(wrong)} (${percent(wrong, all)})`,
  ];
  return `columns ${parts.join(", ")}`;
}

/** The figures of a group of tables. */
export function totalLines(scores: readonly TableScore[]): readonly string[] {
  const total = addUp(scores);
  const { tables, found, header, countExact, countNear, sections, indicators } = total;
  const of = (count: number): string => `${String(count)}/${String(tables)}`;
  const strong = total.errors + total.warnings;
  const each = indicators === 0 ? "–" : (strong / indicators).toFixed(2);
  return [
    `tables found ${of(found)}, header ${of(header)}, indicator count exact ${of(countExact)} (within 5 %: ${String(countNear)}), sections ${of(sections)}`,
    columnsLine(total),
    `rows right ${share(total.rows)}, goals right ${share(total.goals)}, statuses right ${share(total.statuses)}`,
    `errors ${String(total.errors)}, warnings ${String(total.warnings)} on ${String(indicators)} indicators (${each} each)`,
  ];
}

/** Rules by how much they say, and where one speaks of more than a third of the rows. */
export function ruleLines(scores: readonly TableScore[]): readonly string[] {
  return countRules(scores)
    .filter(({ everywhere }, index) => index < MOST_RULES || everywhere.length > 0)
    .map(({ rule, findings, tables, everywhere }) => {
      const loud =
        everywhere.length === 0 ? "" : `; over a third of the rows: ${everywhere.join(", ")}`;
      return `  ${rule} ${String(findings)} in ${String(tables)} tables${loud}`;
    });
}

/** The tables that cost most columns, then those that say most. */
export function worstLines(scores: readonly TableScore[]): readonly string[] {
  const lost = ({ columns }: TableScore): number => columns.wrong + columns.missed;
  const said = ({ findings }: TableScore): number => findings.errors + findings.warnings;
  return [...scores]
    .filter((score) => lost(score) + said(score) > 0)
    .sort((one, other) => lost(other) - lost(one) || said(other) - said(one))
    .slice(0, MOST_TABLES)
    .map(
      (score) =>
        `  ${score.slug}: ${String(lost(score))} columns lost, ${String(said(score))} errors and warnings`,
    );
}
