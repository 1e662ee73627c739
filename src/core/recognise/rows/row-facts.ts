import { isBlank, shownText } from "../../sheet/shown-text";
import { isBold } from "../../sheet/snapshot";
import type { Column } from "../../model/column";
import { readOrdinal, type Ordinal } from "../../reading/cells/ordinal";
import type { SheetReader } from "../sheet/sheet-reader";
import { readCells } from "./row-cells";
import { readLed, readSentence, readShared } from "./row-number";

/** What one row of the body holds, told by the roles of its columns. */
export type RowFacts = {
  readonly row: number;
  readonly ordinal: Ordinal | undefined;
  /** The number as it stands there: "2..", "1.3.". */
  readonly written: string;
  /** Number of an ordinal cell that is merged over this row from above. */
  readonly shared: Ordinal | undefined;
  /** Text in the ordinal column that is no number: "I. CẢI CÁCH THỂ CHẾ", a note, a title. */
  readonly lead: string;
  readonly text: string;
  /** What stands in another column where the text is missing: "Tổng cộng" under names. */
  readonly aside: string;
  /** It stands left of the texts, where a heading of the rows may stand too. */
  readonly asideLeads: boolean;
  /** The number stood before the text in the same cell. */
  readonly led: boolean;
  /** Filled cells that a torn row never repeats: figures, unit, status, deadline. */
  readonly own: number;
  /** Filled cells that measure or demand: value, status, goal, evidence, product, deadline. */
  readonly measures: number;
  readonly filled: number;
  /** Points given or to be given, which headings may carry as well. */
  readonly scores: number;
  /** Its unit is given: a figure is expected beside it. */
  readonly hasUnit: boolean;
  /** Its cells where all of them are zeros or crosses, without a unit; else none. */
  readonly hollow: number;
  readonly bold: boolean;
  /** One cell merged over most of the table. */
  readonly across: boolean;
};

export type Layout = {
  readonly columns: readonly Column[];
  readonly ordinal: Column | undefined;
  readonly indicator: Column;
  readonly others: readonly Column[];
};

export function toLayout(columns: readonly Column[]): Layout | undefined {
  const indicator = columns.find(({ role }) => role === "indicator");
  if (indicator === undefined) return undefined;
  const ordinal = columns.find(({ role }) => role === "ordinal");
  const others = columns.filter((column) => column !== indicator && column !== ordinal);
  return { columns, ordinal, indicator, others };
}

function isAcross(reader: SheetReader, row: number, { columns }: Layout): boolean {
  for (const { column } of columns) {
    if (isBlank(reader.snapshot, row, column)) continue;
    const area = reader.mergedAt(row, column);
    return area !== undefined && area.columnCount > 2 && area.columnCount * 2 > columns.length;
  }
  return false;
}

export function readFacts(reader: SheetReader, row: number, layout: Layout): RowFacts {
  const { snapshot } = reader;
  const lead =
    layout.ordinal === undefined
      ? ""
      : readSentence(shownText(snapshot, row, layout.ordinal.column));
  const sentence = readSentence(shownText(snapshot, row, layout.indicator.column));
  const series = readOrdinal(lead);
  const led = readLed(sentence, layout, lead, series);
  const ordinal = led?.ordinal ?? series;
  const text = led?.rest ?? sentence;
  const cells = readCells(reader, row, layout);
  const filled = cells.filled + (lead === "" ? 0 : 1) + (text === "" ? 0 : 1);
  const styled = text === "" ? layout.ordinal : layout.indicator;
  return {
    row,
    ordinal,
    written: led === undefined ? (series === undefined ? "" : lead) : led.ordinal.number,
    shared: lead === "" ? readShared(reader, row, layout) : undefined,
    lead: ordinal === undefined ? lead : "",
    text,
    aside: text === "" ? cells.aside : "",
    asideLeads: cells.asideLeads,
    led: led !== undefined,
    own: cells.own,
    measures: cells.measures,
    filled,
    scores: cells.scores,
    hasUnit: cells.hasUnit,
    hollow: cells.hollow,
    bold: styled !== undefined && isBold(snapshot, row, styled.column),
    across: filled === 1 && isAcross(reader, row, layout),
  };
}
