import type { Annex } from "../model/annex";
import type { Column } from "../model/column";
import type { ColumnMapping, Profile } from "../model/profile";
import { answerTo, type Answer } from "../model/question";
import { unitOfTable } from "../reading/cells/unit-in-name";
import type { Area } from "../sheet/address";
import { known } from "../model/known";
import { findAsOfNote } from "./caption/find-dates";
import { findHorizon } from "./caption/find-horizon";
import { findUnit } from "./caption/find-unit";
import { inferLevel, levelInTitle } from "./caption/infer-level";
import { readCaption } from "./caption/read-caption";
import { readDeclared } from "./caption/read-declared";
import { applyMapping, findMapping } from "./columns/apply-mapping";
import { findGroupColumn, groupByColumn } from "./columns/column-groups";
import { describeColumn } from "./columns/describe-columns";
import { nameLayout, nameReports } from "./columns/name-layout";
import { openColumns } from "./columns/open-columns";
import { readByRule } from "./columns/read-by-rule";
import { readIndicators } from "./indicators/read-indicators";
import type { AnnexDraft } from "./judging/annex-draft";
import { judgeTable } from "./judging/judge-table";
import type { AnnexWeights } from "./judging/weigh-annex";
import { readRows } from "./rows/read-rows";
import { toLayout } from "./rows/row-facts";
import type { Line } from "./sheet/read-lines";
import type { SheetReader } from "./sheet/sheet-reader";
import type { TableSpan } from "./tables/find-tables";
import type { Weights } from "./weighing/read-weights";
import { answerColumns } from "./questions/answer-columns";
import { annexQuestionId } from "./questions/question-ids";
import { weighColumns } from "./weighing/weigh-columns";

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
  readonly answers: readonly Answer[];
  readonly weights: Weights;
  readonly annexWeights: AnnexWeights;
};

/** One table read as an annex: heads, columns, rows, caption; undefined where it is none. */
export function readTable(context: TableContext): Annex | undefined {
  const { reader, span, lines, sheetLines, linesBelow, mappings, profile, answers } = context;
  const { sheet } = reader.snapshot;
  const caption = readCaption(lines, sheetLines);
  const { title, titles, own, titleYear, planDate } = caption;
  const mapping = findMapping(mappings, sheet, title);

  const open = openColumns(reader, span);
  const rule = readByRule(open, span.header !== undefined, caption);
  const { asOf, year, reported } = rule;
  const weighed = weighColumns({ reader, span, open, rule, caption, weights: context.weights });
  const headed = answerColumns(weighed, answers);
  const described = headed.map((column) => describeColumn(column, year, reported));
  const columns = applyMapping(described, mapping);
  const layout = toLayout(columns);
  if (layout === undefined) return undefined;

  const { sections, groups, rows, bottom, ...outline } = readRows(reader, span, layout);
  const ends = sections.flatMap(({ horizon }) => horizon ?? []);
  const clues = { titles, columns, sections: ends, titleYear, year };
  const goalYear = findHorizon(clues, profile.horizon);
  const listed = readIndicators(reader, outline.indicators, {
    layout,
    year,
    horizon: goalYear.horizon,
    unit: unitOfTable(own),
    sections,
  });
  const byColumn = groupByColumn(reader, listed, findGroupColumn(headed), layout.ordinal);
  const { indicators } = byColumn;

  const under = linesBelow(bottom);
  const declaredAbove = readDeclared(lines);
  const unit = findUnit(own) ?? findUnit(caption.known);
  const draft: AnnexDraft = {
    sheet,
    area: areaOf(span, columns, bottom),
    layout: nameLayout(columns),
    reports: nameReports(columns, indicators),
    title,
    titleLines: lines.map(({ text, at }) => ({ text, at })),
    ...known({
      unit: unit?.name,
      level:
        profile.level ??
        unit?.level ??
        levelInTitle(title) ??
        inferLevel(indicators, columns, goalYear.horizon),
      asOf: asOf ?? findAsOfNote(under.map(({ text }) => text)),
      planDate,
      year,
    }),
    ...goalYear,
    declared: declaredAbove.length > 0 ? declaredAbove : readDeclared(under),
    headerRows: rows.flatMap(({ row, kind }) => (kind === "header" ? [row] : [])),
    numberingRows: rows.flatMap(({ row, kind }) => (kind === "numbering" ? [row] : [])),
    columns,
    rows,
    sections: [...sections, ...byColumn.sections],
    groups: [...groups, ...byColumn.groups],
    indicators,
  };
  const judgement = judgeTable({
    span,
    headed,
    draft,
    mapping,
    told: answerTo(annexQuestionId(columns, title), [], answers)?.annex,
    weights: context.annexWeights,
  });
  return judgement === undefined ? undefined : { ...draft, ...judgement };
}

function areaOf({ left, right, top }: TableSpan, columns: readonly Column[], bottom: number): Area {
  const places = columns.map(({ column }) => column);
  const first = Math.min(left, ...places);
  const last = Math.max(right, ...places);
  return { row: top, column: first, rowCount: bottom - top + 1, columnCount: last - first + 1 };
}
