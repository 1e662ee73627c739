import { changeFormat } from "../../model/format";
import type { CellLink } from "../../model/cell";
import { displayText } from "../../model/display-text";
import { cellAt, putCell } from "../../model/sheet";
import { asRecord } from "../arguments";
import type { Host } from "../host";
import type { LiveRange } from "../live-ranges";
import { positions, refuseLocked, writeInput } from "../write-cells";
import { areaOf } from "./range-area";

const LINK_COLOR = "#0563C1";

/** Of the first cell; null where it leads nowhere. */
export function readHyperlink(range: LiveRange): unknown {
  const { row, column } = areaOf(range);
  const { content, format, link } = cellAt(range.sheet, row, column);
  if (link === undefined) return null;
  return { ...link, textToDisplay: displayText(content, format.numberFormat) };
}

export function writeHyperlink(range: LiveRange, value: unknown, host: Host): void {
  const area = areaOf(range);
  const { sheet } = range;
  refuseLocked(sheet, area);
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
  const link: CellLink = {
    ...(typeof address === "string" ? { address } : {}),
    ...(typeof documentReference === "string" ? { documentReference } : {}),
    ...(typeof screenTip === "string" ? { screenTip } : {}),
  };
  if (typeof textToDisplay === "string") writeInput(host, sheet, area, textToDisplay);
  for (const [down, across] of positions(area)) {
    const cell = cellAt(sheet, area.row + down, area.column + across);
    const font = { ...cell.format.font, color: LINK_COLOR, underline: "Single" as const };
    const format = changeFormat(cell.format, { font });
    putCell(sheet, area.row + down, area.column + across, { ...cell, format, link });
  }
}
