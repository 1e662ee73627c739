import type { LabelledTable } from "../labels/labelled-table";
import type { ReadAnnex, Reader } from "../product";
import { scoreColumns } from "./score-columns";
import { scoreCounts } from "./score-counts";
import { scoreFindings } from "./score-findings";
import { scoreGoals } from "./score-goals";
import { scoreRows } from "./score-rows";
import { scoreStatuses } from "./score-statuses";
import { NO_FINDINGS, NO_SHARE, type TableScore } from "./table-score";

/** Of several annexes on the sheet the largest is the one that was labelled. */
function largest(annexes: readonly ReadAnnex[]): ReadAnnex | undefined {
  return [...annexes].sort((one, other) => other.indicators.length - one.indicators.length)[0];
}

/** Where no table is certain: a question about the whole table asks about all its columns. */
function scoreUnfound({ slug, truth }: LabelledTable, asked: boolean): TableScore {
  const { length } = truth.columns;
  return {
    slug,
    found: false,
    header: false,
    columns: { right: 0, asked: asked ? length : 0, missed: asked ? 0 : length, wrong: 0 },
    rows: NO_SHARE,
    countExact: false,
    countNear: false,
    sections: false,
    goals: NO_SHARE,
    statuses: NO_SHARE,
    findings: NO_FINDINGS,
    misses: [asked ? "asked about" : "not found"],
  };
}

/** How well a reader reads one labelled table. */
export function scoreTable(table: LabelledTable, read: Reader): TableScore {
  const { slug, truth, sheet, headerRows } = table;
  const every = read(table.sheets);
  const annexes = every.filter(
    (annex) => annex.certain && (sheet === undefined || annex.sheet === sheet),
  );
  const annex = largest(annexes);
  if (annex === undefined)
    return scoreUnfound(
      table,
      every.some(({ certain }) => !certain),
    );
  const lastHead = headerRows.at(-1);
  const header = lastHead !== undefined && annex.headerRows.includes(lastHead);
  const { columns, misses } = scoreColumns(table, annex);
  const counts = scoreCounts(truth, annexes);
  const goals = scoreGoals(table, annexes);
  const rows = scoreRows(table, annexes);
  const statuses = scoreStatuses(table, annexes);
  const headMiss = `header ${annex.headerRows.join(", ")}, want ${headerRows.join(", ")}`;
  return {
    slug,
    found: true,
    header,
    columns,
    rows: rows.rows,
    countExact: counts.countExact,
    countNear: counts.countNear,
    sections: counts.sections,
    goals: goals.goals,
    statuses: statuses.statuses,
    findings: scoreFindings(annexes),
    misses: [
      ...(header ? [] : [headMiss]),
      ...[misses, counts.misses, rows.misses, goals.misses, statuses.misses].flat(),
    ],
  };
}
