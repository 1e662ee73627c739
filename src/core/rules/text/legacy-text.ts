import type { CellPosition } from "../../sheet/address";
import { readLegacy, type LegacyText } from "../../text/detect-encoding";
import type { RuleContext } from "../rule";

/** A cell's text as it reads in Unicode, where it was typed for a TCVN3 or VNI font. */
export function legacyTextAt(
  { snapshot }: RuleContext,
  { row, column }: CellPosition,
  text: string,
): LegacyText {
  const fonts = snapshot.fontNames?.[row - snapshot.origin.row];
  return readLegacy(text, fonts?.[column - snapshot.origin.column]);
}

export function isLegacyText(context: RuleContext, at: CellPosition, text: string): boolean {
  return legacyTextAt(context, at, text).encoding !== undefined;
}
