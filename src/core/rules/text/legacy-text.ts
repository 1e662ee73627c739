import type { CellPosition } from "../../sheet/address";
import type { RuleContext } from "../rule";

const LEGACY_FONT = /^(?:\.Vn|VNI-)/i;

/** Text typed for a TCVN3 or VNI font: only the font tells, the characters are ordinary Latin ones. */
export function isLegacyText({ snapshot }: RuleContext, at: CellPosition, text: string): boolean {
  const fonts = snapshot.fontNames?.[at.row - snapshot.origin.row];
  const font = fonts?.[at.column - snapshot.origin.column];
  return typeof font === "string" && LEGACY_FONT.test(font) && /[\u0080-\uFFFF]/.test(text);
}
