import { known } from "../core/model/known";
import { NO_FONT, type CellFont } from "./sheet-marks";
import { attribute } from "./xml-text";

const STYLE = /<style:(?:default-)?style\s([^>]*?)(?:\/>|>([\s\S]*?)<\/style:(?:default-)?style>)/g;
const FONT_FACE = /<style:font-face\s([^>]*)>/g;
const TEXT = /<style:text-properties\s([^>]*)>/;

/** Fonts of the cell styles; a style without a font has its parent's. */
export type OdsFonts = {
  readonly fonts: readonly CellFont[];
  /** Index into `fonts`; unknown styles and cells without one have the first. */
  readonly indexOf: (style: string) => number;
  readonly hiddenTableStyles: ReadonlySet<string>;
};

type StyleFont = { name?: string; bold?: boolean; parent?: string };

/** `stylesXml` holds the named styles, `contentXml` those that were made for single cells. */
export function readOdsFonts(stylesXml: string, contentXml: string): OdsFonts {
  const head = contentXml.slice(0, Math.max(0, contentXml.indexOf("<office:body")));
  const styles = new Map<string, StyleFont>();
  const hiddenTableStyles = new Set<string>();
  const families = new Map<string, string>();
  for (const xml of [stylesXml, head]) {
    for (const [, tag = ""] of xml.matchAll(FONT_FACE))
      families.set(attribute(tag, "name") ?? "", attribute(tag, "font-family") ?? "");
    for (const [, tag = "", body = ""] of xml.matchAll(STYLE)) {
      const name = attribute(tag, "name") ?? "";
      if (attribute(tag, "family") === "table" && /table:display="false"/.test(body))
        hiddenTableStyles.add(name);
      if (attribute(tag, "family") === "table-cell")
        styles.set(name, readStyle(tag, body, families));
    }
  }
  const names = ["Default", ...styles.keys()];
  const indices = new Map(names.map((name, index) => [name, index]));
  return {
    fonts: names.map((name) => inherit(name, styles)),
    indexOf: (style) => indices.get(style) ?? 0,
    hiddenTableStyles,
  };
}

function readStyle(tag: string, body: string, families: ReadonlyMap<string, string>): StyleFont {
  const text = TEXT.exec(body)?.[1] ?? "";
  const face = attribute(text, "font-name");
  const name = face === undefined ? attribute(text, "font-family") : (families.get(face) ?? face);
  const weight = attribute(text, "font-weight");
  const parent = attribute(tag, "parent-style-name");
  return {
    ...known({
      name: name?.replace(/^'|'$/g, ""),
      bold: weight === undefined ? undefined : weight === "bold" || Number(weight) >= 600,
      parent,
    }),
  };
}

const DEEPEST = 10;

function inherit(style: string, styles: ReadonlyMap<string, StyleFont>): CellFont {
  let found: StyleFont = {};
  let name: string | undefined = style;
  for (let depth = 0; name !== undefined && depth < DEEPEST; depth += 1) {
    const own: StyleFont | undefined = styles.get(name);
    found = { ...own, ...found };
    name = own?.parent;
  }
  return { name: found.name ?? NO_FONT.name, bold: found.bold ?? NO_FONT.bold };
}
