import type { CellPosition } from "../../sheet/address";
import { textCells } from "../cells";
import { remember } from "../remember";
import type { RuleContext } from "../rule";
import { isTidy } from "./clean-text";

export type InspectedCell = { readonly at: CellPosition; readonly text: string };

export type InspectedCells = {
  /** With letters, or signs beyond ASCII. */
  readonly worded: readonly InspectedCell[];
  /** With characters that a clean-up might change. */
  readonly untidy: readonly InspectedCell[];
  /** Begin with a dash or plus. */
  readonly listed: readonly InspectedCell[];
};

const LISTED = /^\s*[-–+]\s/;
const COLON = 0x3a;

/**
 * The annex's text cells, looked at once for all rules about text. Most cells of a table hold a number or a
 * figure ("85%"), about which those rules have nothing to say.
 */
export const inspectedCells = remember((context: RuleContext): InspectedCells => {
  const worded: InspectedCell[] = [];
  const untidy: InspectedCell[] = [];
  const listed: InspectedCell[] = [];
  for (const cell of textCells(context)) {
    if (isWorded(cell.text)) worded.push(cell);
    if (!isTidy(cell.text)) untidy.push(cell);
    if (LISTED.test(cell.text)) listed.push(cell);
  }
  return { worded, untidy, listed };
});

function isWorded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > COLON) return true;
  return false;
}
