import { isBlank, shownText } from "../../sheet/shown-text";
import { isBold } from "../../sheet/snapshot";
import { plain } from "../../text/fold";
import type { Column, Role } from "../../model/column";
import { readOrdinal, splitOrdinal, type Ordinal } from "../../reading/cells/ordinal";
import type { SheetReader } from "../sheet/sheet-reader";

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
  /** What stands in another column where neither number nor text do: "Tổng cộng" under names. */
  readonly aside: string;
  /** The number stood before the text in the same cell. */
  readonly led: boolean;
  /** Filled cells that a torn row never repeats: figures, unit, status, deadline. */
  readonly own: number;
  /** Filled cells that measure or demand: value, status, goal, evidence, product, deadline. */
  readonly measures: number;
  readonly filled: number;
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

/** Roles of columns that measure or demand. */
export const MEASURING: ReadonlySet<Role> = new Set([
  "value",
  "status",
  "goal",
  "evidence",
  "product",
  "deadline",
]);
const OWN = new Set(["value", "status", "unit", "deadline"]);
const DIGIT = /\d/;

/** A figure or a verdict ("Đạt"); other words may be the rest of a torn cell. */
function isOwnValue(reader: SheetReader, row: number, column: number): boolean {
  const text = shownText(reader.snapshot, row, column);
  return DIGIT.test(text) || reader.cell(text).status;
}

function isAcross(reader: SheetReader, row: number, { columns }: Layout): boolean {
  for (const { column } of columns) {
    if (isBlank(reader.snapshot, row, column)) continue;
    const area = reader.mergedAt(row, column);
    return area !== undefined && area.columnCount > 2 && area.columnCount * 2 > columns.length;
  }
  return false;
}

const MOST_DOTS = 40;
const PLACEHOLDER = /^[.…\s_-]+$/;

/** Dots stand where nobody has written yet. */
function readSentence(shown: string): string {
  if (shown === "") return "";
  const text = plain(shown);
  return text.length <= MOST_DOTS && PLACEHOLDER.test(text) ? "" : text;
}

/**
 * A number before the text counts where there is no ordinal column, and "1.2." where the column
 * only says 1 or, merged over several rows, nothing.
 */
function readLed(sentence: string, layout: Layout, lead: string, series: Ordinal | undefined) {
  const led = splitOrdinal(sentence);
  if (led === undefined || layout.ordinal === undefined) return led;
  if (led.ordinal.style !== "hierarchy") return undefined;
  if (series === undefined) return lead === "" ? led : undefined;
  return led.ordinal.number.startsWith(`${series.number}.`) ? led : undefined;
}

/** The number of a cell that is merged over this row and rows above it. */
function readShared(reader: SheetReader, row: number, layout: Layout): Ordinal | undefined {
  if (layout.ordinal === undefined) return undefined;
  const area = reader.mergedAt(row, layout.ordinal.column);
  if (area === undefined || area.row === row) return undefined;
  return readOrdinal(plain(shownText(reader.snapshot, area.row, area.column)));
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
  let own = 0;
  let measures = 0;
  let aside = "";
  let filled = (lead === "" ? 0 : 1) + (text === "" ? 0 : 1);
  for (const { column, role } of layout.others) {
    if (isBlank(snapshot, row, column)) continue;
    filled += 1;
    if (aside === "" && text === "" && lead === "") aside = plain(shownText(snapshot, row, column));
    if (MEASURING.has(role)) measures += 1;
    if (OWN.has(role) && (role !== "value" || isOwnValue(reader, row, column))) own += 1;
  }
  const styled = text === "" ? layout.ordinal : layout.indicator;
  return {
    row,
    ordinal,
    written: led === undefined ? (series === undefined ? "" : lead) : led.ordinal.number,
    shared: lead === "" ? readShared(reader, row, layout) : undefined,
    lead: ordinal === undefined ? lead : "",
    text,
    aside,
    led: led !== undefined,
    own,
    measures,
    filled,
    bold: styled !== undefined && isBold(snapshot, row, styled.column),
    across: filled === 1 && isAcross(reader, row, layout),
  };
}
