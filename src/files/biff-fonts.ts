import { BIFF, type BiffRecord } from "./biff-records";
import { NO_FONT, type CellFont } from "./sheet-marks";

const BOLD_WEIGHT = 600;
const BIFF8 = 0x0600;

/** The font of each cell format (XF) of an .xls. */
export function readBiffFonts(view: DataView, globals: readonly BiffRecord[]): readonly CellFont[] {
  const isUnicode = view.byteLength >= 6 && view.getUint16(4, true) === BIFF8;
  const fonts = globals
    .filter(({ type, length }) => type === BIFF.font && length >= 16)
    .map((record) => readFont(view, record, isUnicode));
  return globals
    .filter(({ type }) => type === BIFF.format)
    .map(({ at }) => {
      const index = view.getUint16(at, true);
      // There is no font 4: the numbers go on with 5.
      return fonts[index > 4 ? index - 1 : index] ?? NO_FONT;
    });
}

function readFont(view: DataView, { at, length }: BiffRecord, isUnicode: boolean): CellFont {
  const bold = view.getUint16(at + 6, true) >= BOLD_WEIGHT;
  const count = view.getUint8(at + 14);
  const isWide = isUnicode && (view.getUint8(at + 15) & 1) === 1;
  const first = at + (isUnicode ? 16 : 15);
  const step = isWide ? 2 : 1;
  const last = Math.min(first + count * step, at + length);
  let name = "";
  for (let next = first; next + step <= last; next += step)
    name += String.fromCharCode(isWide ? view.getUint16(next, true) : view.getUint8(next));
  return { name, bold };
}
