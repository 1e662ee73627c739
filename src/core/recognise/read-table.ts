import type { SheetSnapshot } from "../sheet/snapshot";
import type { Profile, ColumnMapping } from "../model/profile";
import { fold } from "../text/fold";
import type { Annex } from "../model/annex";
import type { Column } from "../model/column";
import { assignRoles } from "./columns/assign-roles";
import type { Assignment } from "./columns/column-clues";
import { applyMapping, findMapping } from "./columns/apply-mapping";
import { classifyRows } from "./rows/classify-rows";
import { findGroupColumn, groupByColumn } from "./columns/column-groups";
import { profileColumn } from "./columns/column-profile";
import {
  describeColumn,
  reportsResults,
  yearFromColumns,
  type HeadedColumn,
} from "./columns/describe-columns";
import {
  findAsOf,
  findAsOfNote,
  findNamedYear,
  findPlanDate,
  findYear,
} from "./caption/find-dates";
import { findHorizon, readHorizon } from "./caption/find-horizon";
import { findUnit } from "./caption/find-unit";
import { inferRoles } from "./columns/infer-roles";
import { inferLevel, levelInTitle } from "./caption/infer-level";
import { CERTAIN, judge, POSSIBLE } from "./columns/judge-certainty";
import { markParts } from "./columns/mark-parts";
import { nameLayout, nameReports } from "./columns/name-layout";
import { dropTrailing, outlineRows } from "./rows/outline";
import { readBody } from "./tables/read-body";
import { readDeclared } from "./caption/read-declared";
import { readIndicators } from "./indicators/read-indicators";
import { readTieredHeader } from "../reading/heads/read-tiered-head";
import { isAttachedLine, titleOf } from "./caption/read-title";
import { toLayout } from "./rows/row-facts";
import type { SheetReader } from "./sheet/sheet-reader";
import type { Line } from "./sheet/read-lines";
import { unitOfTable } from "../reading/cells/unit-in-name";
import type { TableSpan } from "./tables/find-tables";

export type TableContext = {
  readonly reader: SheetReader;
  readonly span: TableSpan;
  /** Lines above the table that are its own, and those of the sheet's head. */
  readonly lines: readonly Line[];
  readonly sheetLines: readonly Line[];
  /** Lines that follow the given last row of the table. */
  readonly linesBelow: (row: number) => readonly Line[];
  readonly mappings: readonly ColumnMapping[];
  readonly profile: Profile;
};

function headColumns({ reader, span }: TableContext, rows: readonly number[]): HeadedColumn[] {
  const found = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const tiers = span.header?.heads.get(column) ?? [];
    const header = tiers.join(" ");
    const reading = header === "" ? undefined : readTieredHeader(reader.header, tiers);
    const profile = profileColumn(reader, rows, column);
    if (reading === undefined && profile.filled === 0) continue;
    found.push({ column, reading, profile, header, tiers });
  }
  const clues = markParts(found, reader.header);
  const assignments = new Map<number, Assignment>(
    (span.header === undefined ? inferRoles : assignRoles)(clues).map((assignment) => [
      assignment.column,
      assignment,
    ]),
  );
  return clues.flatMap(({ column, reading, header, tiers }) => {
    const assignment = assignments.get(column);
    return assignment === undefined ? [] : [{ assignment, reading, header, tiers }];
  });
}

function areaOf(span: TableSpan, columns: readonly Column[], top: number, bottom: number) {
  const places = columns.map(({ column }) => column);
  const left = Math.min(span.left, ...places);
  const right = Math.max(span.right, ...places);
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** One table read as an annex; undefined where it is none. */
export function readTable(context: TableContext): Annex | undefined {
  const { reader, span, lines, sheetLines, linesBelow, mappings, profile } = context;
  const snapshot: SheetSnapshot = reader.snapshot;
  const own = lines.map(({ text }) => text);
  const known = [...own, ...sheetLines.map(({ text }) => text)];
  const title = titleOf(lines.length > 0 ? lines : sheetLines);
  const mapping = findMapping(mappings, snapshot.sheet, title);

  const headed = headColumns(context, span.sample);
  const proper = known.filter((line) => !isAttachedLine(fold(line)));
  const titleYear = findYear(proper) ?? findYear(known) ?? findNamedYear(title);
  const planDate = findPlanDate(known);
  const dated = findAsOf(
    known,
    headed.flatMap(({ reading }) => reading?.period.date ?? []),
  );
  // The figures are of the day that the sheet states; a setting says it where the sheet does not.
  const asOf = dated ?? profile.asOf;
  const yearOf = (date: string | undefined): number | undefined =>
    date === undefined ? undefined : Number(date.slice(0, 4));
  const year = titleYear ?? yearOf(planDate) ?? yearOf(dated) ?? yearFromColumns(headed);
  const reported = reportsResults(headed, title);
  const columns = applyMapping(
    headed.map((column) => describeColumn(column, year, reported)),
    mapping,
  );
  const layout = toLayout(columns);
  if (layout === undefined) return undefined;

  const body = readBody(reader, span, layout);
  const outline = outlineRows(dropTrailing(classifyRows(body.body)));
  const sections = outline.sections.map((section) => {
    const horizon = readHorizon(fold(section.title));
    return horizon === undefined ? section : { ...section, horizon };
  });
  const inferred = findHorizon({
    titles: [...proper, ...known.filter((line) => !proper.includes(line))],
    columns,
    sections: sections.flatMap(({ horizon }) => horizon ?? []),
    titleYear,
    year,
  });
  const { horizon, horizonSource } =
    profile.horizon === undefined
      ? inferred
      : ({ horizon: profile.horizon, horizonSource: "setting" } as const);
  const listed = readIndicators(reader, outline.indicators, {
    layout,
    year,
    horizon,
    unit: unitOfTable(own),
    sectionHorizons: new Map(
      sections.flatMap((section) =>
        section.horizon === undefined ? [] : [[section.row, section.horizon]],
      ),
    ),
  });
  const groupColumn = findGroupColumn(headed);
  const byColumn =
    groupColumn === undefined
      ? undefined
      : groupByColumn(reader, listed, groupColumn, layout.ordinal);
  const indicators = byColumn?.indicators ?? listed;
  const judgement = judge({
    headerRow: span.header?.top,
    columns: headed,
    titles: known,
    indicators: indicators.length,
    numberedSections: sections.filter(({ number }) => number !== "").length,
  });
  if (mapping === undefined && judgement.certainty < POSSIBLE) return undefined;
  const unit = findUnit(own) ?? findUnit(known);
  const level =
    profile.level ?? unit?.level ?? levelInTitle(title) ?? inferLevel(indicators, columns, horizon);
  const rows = [...body.side, ...outline.rows].sort((one, other) => one.row - other.row);
  const counted = outline.rows.filter(({ kind }) => kind !== "note" && kind !== "blank");
  const bottom = Math.max(span.top, ...counted.slice(-1).map(({ row }) => row));
  const under = linesBelow(bottom);
  const statedOn = asOf ?? findAsOfNote(under.map(({ text }) => text));
  const declaredAbove = readDeclared(lines);
  const inside = rows.filter(({ row }) => row <= bottom);
  return {
    sheet: snapshot.sheet,
    area: areaOf(span, columns, span.top, bottom),
    certain: mapping !== undefined || judgement.certainty >= CERTAIN,
    certainty: mapping === undefined ? judgement.certainty : 1,
    why: mapping === undefined ? judgement.why : [{ says: "user-mapping" }, ...judgement.why],
    layout: nameLayout(columns),
    reports: nameReports(columns, indicators),
    title,
    titleLines: lines.map(({ text, at }) => ({ text, at })),
    ...(unit === undefined ? {} : { unit: unit.name }),
    ...(level === undefined ? {} : { level }),
    ...(statedOn === undefined ? {} : { asOf: statedOn }),
    ...(planDate === undefined ? {} : { planDate }),
    ...(year === undefined ? {} : { year }),
    horizon,
    horizonSource,
    declared: declaredAbove.length > 0 ? declaredAbove : readDeclared(under),
    headerRows: inside.flatMap(({ row, kind }) => (kind === "header" ? [row] : [])),
    numberingRows: inside.flatMap(({ row, kind }) => (kind === "numbering" ? [row] : [])),
    columns,
    rows: inside,
    sections: byColumn === undefined ? sections : [...sections, ...byColumn.sections],
    groups: byColumn === undefined ? outline.groups : [...outline.groups, ...byColumn.groups],
    indicators,
  };
}
