import { formulaAt, type CellValue, type SheetSnapshot } from "../../sheet/snapshot";
import { encodingOfFont } from "../../text/legacy";
import { commonEncoding, readAs, readLegacy } from "../../text/detect-encoding";

/**
 * The sheet with text of TCVN3 and VNI fonts in Unicode, for reading only: rules and edits keep the cells as they are.
 * By the fonts' names; where they are lost, by the bytes of the whole sheet, since those of one cell may be other words.
 */
export function readThroughFonts(snapshot: SheetSnapshot): SheetSnapshot {
  const { fontNames, texts } = snapshot;
  if (fontNames?.some((row) => row?.some(isLegacyFont)) === true) {
    return decode(snapshot, (text, row, column) => readLegacy(text, fontNames[row]?.[column]).text);
  }
  const encoding = commonEncoding(texts);
  return encoding === undefined ? snapshot : decode(snapshot, (text) => readAs(text, encoding));
}

function decode(
  snapshot: SheetSnapshot,
  read: (text: string, row: number, column: number) => string,
): SheetSnapshot {
  const { texts, values, origin } = snapshot;
  return {
    ...snapshot,
    texts: texts.map((row, at) => row?.map((text, column) => read(text, at, column))),
    values: values.map((row, at) =>
      row?.map((value, column): CellValue => {
        if (typeof value !== "string") return value;
        if (formulaAt(snapshot, origin.row + at, origin.column + column) !== null) return value;
        return read(value, at, column);
      }),
    ),
  };
}

function isLegacyFont(font: string | null): boolean {
  return font !== null && encodingOfFont(font) !== undefined;
}
