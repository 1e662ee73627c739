import { formulaAt, type CellValue, type SheetSnapshot } from "../sheet/snapshot";
import { encodingOfFont } from "../text/legacy";
import { readLegacy } from "../text/detect-encoding";

/**
 * The sheet with text of TCVN3 and VNI fonts in Unicode, for reading only: rules and edits keep the cells as they
 * are. By font name alone, since the bytes of old text are ordinary Latin letters.
 */
export function readThroughFonts(snapshot: SheetSnapshot): SheetSnapshot {
  const { fontNames, texts, values, origin } = snapshot;
  if (!fontNames?.some((row) => row?.some(isLegacyFont))) return snapshot;
  const fontAt = (row: number, column: number): string | null | undefined =>
    fontNames[row]?.[column];
  return {
    ...snapshot,
    texts: texts.map((row, at) =>
      row?.map((text, column) => readLegacy(text, fontAt(at, column)).text),
    ),
    values: values.map((row, at) =>
      row?.map((value, column): CellValue => {
        if (typeof value !== "string") return value;
        if (formulaAt(snapshot, origin.row + at, origin.column + column) !== null) return value;
        return readLegacy(value, fontAt(at, column)).text;
      }),
    ),
  };
}

function isLegacyFont(font: string | null): boolean {
  return font !== null && encodingOfFont(font) !== undefined;
}
