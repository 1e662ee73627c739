import { NO_FONT, type CellFont } from "./sheet-marks";
import { attribute, inside } from "./xml-text";

const FONT = /<(?:\w+:)?font(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?font>)/g;
const CELL_FORMAT = /<(?:\w+:)?xf\s([^>]*)>/g;
const BOLD = /<(?:\w+:)?b(?:\s([^>]*?))?\/?>/;
const NAME = /<(?:\w+:)?(?:name|rFont)\s([^>]*)>/;
const OFF = new Set(["0", "false"]);

/** The font of each cell style, from the styles part. */
export function readStyleFonts(stylesXml: string): readonly CellFont[] {
  const fonts = [...inside(stylesXml, "fonts").matchAll(FONT)].map(([, font]) =>
    readFont(font ?? ""),
  );
  return [...inside(stylesXml, "cellXfs").matchAll(CELL_FORMAT)].map(([, format]) => {
    const index = Number(attribute(format ?? "", "fontId") ?? 0);
    return fonts[index] ?? NO_FONT;
  });
}

/** `<font>` of the styles part and `<rPr>` of a text run are written alike. */
export function readFont(font: string): CellFont {
  const bold = BOLD.exec(font);
  const name = NAME.exec(font)?.[1];
  return {
    name: name === undefined ? null : (attribute(name, "val") ?? null),
    bold: bold !== null && !OFF.has(attribute(bold[1] ?? "", "val") ?? "1"),
  };
}
