import type { Layout, RowFacts } from "./row";
import { isBlank, shownText } from "../../sheet/shown-text";
import { isBold } from "../../sheet/snapshot";
import type { Column } from "../../model/column";
import { readOrdinal } from "../../reading/cells/ordinal";
import type { SheetReader } from "../sheet/sheet-reader";
import { readCells } from "./row-cells";
import { readLed, readSentence, readShared } from "./row-number";

export type { Layout, RowFacts } from "./row";

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
