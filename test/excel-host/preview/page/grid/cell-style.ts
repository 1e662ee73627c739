import type { CSSProperties } from "react";
import type { CellContent } from "../../../model/cell";
import type { ConditionalLook } from "../../../model/decorations";
import type { BorderLine, CellFormat, FontFormat } from "../../../model/format";

const JUSTIFY: Readonly<Record<string, string>> = {
  Left: "flex-start",
  Center: "center",
  Right: "flex-end",
  CenterAcrossSelection: "center",
  Distributed: "center",
};
const ALIGN: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const TEXT_ALIGN: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  "flex-start": "left",
  center: "center",
  "flex-end": "right",
};
const WIDTH = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const LINE: Readonly<Partial<Record<BorderLine["style"], string>>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

/** Fonts of the same widths stand in where Microsoft's are not installed. */
const FALLBACKS: Readonly<Record<string, string>> = {
  Calibri: "Carlito, 'Segoe UI', sans-serif",
  "Times New Roman": "'Liberation Serif', 'Noto Serif', serif",
  Arial: "'Liberation Sans', 'Noto Sans', sans-serif",
};

export function cellStyle(format: CellFormat, content: CellContent): CSSProperties {
  const justifyContent = justification(format, content);
  return {
    ...fontStyle(format.font),
    justifyContent,
    textAlign: TEXT_ALIGN[justifyContent],
    alignItems: ALIGN[format.verticalAlignment],
    whiteSpace: format.wrapText ? "pre-wrap" : "pre",
    ...(format.fill === null ? {} : { backgroundColor: format.fill }),
    ...(format.indentLevel === 0 ? {} : { paddingLeft: 3 + 9 * format.indentLevel }),
    ...borderStyle(format),
  };
}

/** What conditional formats change. */
export function lookStyle(look: ConditionalLook | undefined): CSSProperties {
  if (look === undefined) return {};
  const { fill, color, bold, italic } = look;
  return {
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { fontWeight: bold ? 700 : 400 }),
    ...(italic === undefined ? {} : { fontStyle: italic ? "italic" : "normal" }),
  };
}

export function fontStyle(font: Partial<FontFormat>): CSSProperties {
  const lines = [
    font.underline === undefined || font.underline === "None" ? "" : "underline",
    font.strikethrough === true ? "line-through" : "",
  ].filter((line) => line !== "");
  return {
    ...(font.name === undefined
      ? {}
      : { fontFamily: `"${font.name}", ${FALLBACKS[font.name] ?? "sans-serif"}` }),
    ...(font.size === undefined ? {} : { fontSize: `calc(${String(font.size)}pt * var(--zoom))` }),
    ...(font.bold === true ? { fontWeight: 700 } : {}),
    ...(font.italic === true ? { fontStyle: "italic" } : {}),
    ...(font.color === undefined ? {} : { color: font.color }),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(" ") }),
    ...(font.superscript === true ? { verticalAlign: "super" } : {}),
    ...(font.subscript === true ? { verticalAlign: "sub" } : {}),
  };
}

/** General: text left, numbers right, the rest in the middle. */
function justification({ horizontalAlignment }: CellFormat, content: CellContent): string {
  const named = JUSTIFY[horizontalAlignment];
  if (named !== undefined) return named;
  if (typeof content === "number") return "flex-end";
  return typeof content === "string" || content === null ? "flex-start" : "center";
}

function borderStyle({ borders }: CellFormat): CSSProperties {
  return {
    ...(borders.EdgeTop === undefined ? {} : { borderTop: border(borders.EdgeTop) }),
    ...(borders.EdgeLeft === undefined ? {} : { borderLeft: border(borders.EdgeLeft) }),
    ...(borders.EdgeBottom === undefined ? {} : { borderBottom: border(borders.EdgeBottom) }),
    ...(borders.EdgeRight === undefined ? {} : { borderRight: border(borders.EdgeRight) }),
  };
}

function border({ style, weight, color }: BorderLine): string {
  return `${String(WIDTH[weight])}px ${LINE[style] ?? "solid"} ${color}`;
}
