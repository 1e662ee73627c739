import type { Alignment, Border, Borders, Font, Style } from "exceljs";
import {
  changeFormat,
  DEFAULT_FORMAT,
  type BorderEdge,
  type BorderLine,
  type CellFormat,
  type FontFormat,
} from "../model/format";
import { readColor, writeColor } from "./colors";

/** Looks of a cell, from a file's terms to Excel's object model and back. */
export function readFormat(style: Partial<Style>, theme: readonly string[]): CellFormat {
  const { alignment = {}, fill, protection = {} } = style;
  const color =
    fill?.type === "pattern" && fill.pattern !== "none" ? readColor(fill.fgColor, theme) : null;
  return changeFormat(DEFAULT_FORMAT, {
    numberFormat: style.numFmt ?? "General",
    fill: color,
    font: { ...DEFAULT_FORMAT.font, ...readFont(style.font ?? {}, theme) },
    borders: readBorders(style.border ?? {}, theme),
    horizontalAlignment: HORIZONTAL[alignment.horizontal ?? "general"] ?? "General",
    verticalAlignment: VERTICAL[alignment.vertical ?? "bottom"] ?? "Bottom",
    wrapText: alignment.wrapText ?? false,
    shrinkToFit: alignment.shrinkToFit ?? false,
    indentLevel: alignment.indent ?? 0,
    textOrientation: typeof alignment.textRotation === "number" ? alignment.textRotation : 0,
    locked: protection.locked ?? true,
    formulaHidden: protection.hidden ?? false,
  });
}

export function writeFormat(format: CellFormat): Partial<Style> {
  const alignment: Partial<Alignment> = {
    ...given("horizontal", keyOf(HORIZONTAL, format.horizontalAlignment), "general"),
    ...given("vertical", keyOf(VERTICAL, format.verticalAlignment), "bottom"),
    ...(format.wrapText ? { wrapText: true } : {}),
    ...(format.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(format.indentLevel > 0 ? { indent: format.indentLevel } : {}),
    ...(format.textOrientation === 0 ? {} : { textRotation: format.textOrientation }),
  };
  return {
    numFmt: format.numberFormat,
    font: writeFont(format.font),
    border: writeBorders(format),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(format.fill === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: writeColor(format.fill) } }),
    ...(format.locked && !format.formulaHidden
      ? {}
      : { protection: { locked: format.locked, hidden: format.formulaHidden } }),
  };
}

export function readFont(font: Partial<Font>, theme: readonly string[]): Partial<FontFormat> {
  const color = readColor(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(font.vertAlign === undefined ? {} : { [font.vertAlign]: true }),
    ...(font.underline === undefined ? {} : { underline: readUnderline(font.underline) }),
    ...(color === null ? {} : { color }),
  };
}

export function writeFont(font: Partial<FontFormat>): Partial<Font> {
  const underline = keyOf(UNDERLINE, font.underline ?? "None");
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.color === undefined ? {} : { color: writeColor(font.color) }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.strikethrough === true ? { strike: true } : {}),
    ...(font.subscript === true ? { vertAlign: "subscript" } : {}),
    ...(font.superscript === true ? { vertAlign: "superscript" } : {}),
    ...(underline === "none"
      ? {}
      : { underline: underline as Exclude<Font["underline"], boolean> }),
  };
}

function readUnderline(underline: Font["underline"]): FontFormat["underline"] {
  if (underline === true) return "Single";
  return underline === false ? "None" : (UNDERLINE[underline] ?? "None");
}

function readBorders(border: Partial<Borders>, theme: readonly string[]): CellFormat["borders"] {
  const { diagonal } = border;
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [edge, side] of EDGES) {
    const line = readBorder(border[side], theme);
    if (line !== undefined) lines[edge] = line;
  }
  const slanted = readBorder(diagonal, theme);
  if (slanted !== undefined && diagonal?.down === true) lines.DiagonalDown = slanted;
  if (slanted !== undefined && diagonal?.up === true) lines.DiagonalUp = slanted;
  return lines;
}

function readBorder(
  border: Partial<Border> | undefined,
  theme: readonly string[],
): BorderLine | undefined {
  const known = LINES.find(([name]) => name === border?.style);
  if (known === undefined) return undefined;
  const [, style, weight] = known;
  return {
    style,
    weight,
    color: readColor(border?.color, theme) ?? "#000000",
  };
}

function writeBorders({ borders }: CellFormat): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const [edge, side] of EDGES) {
    const line = borders[edge];
    if (line !== undefined) written[side] = writeBorder(line);
  }
  const slanted = borders.DiagonalDown ?? borders.DiagonalUp;
  if (slanted !== undefined) {
    written.diagonal = {
      ...writeBorder(slanted),
      down: borders.DiagonalDown !== undefined,
      up: borders.DiagonalUp !== undefined,
    };
  }
  return written;
}

function writeBorder({ style, weight, color }: BorderLine): Partial<Border> {
  const exact = LINES.find(([, known, thickness]) => known === style && thickness === weight);
  const near = exact ?? LINES.find(([, known]) => known === style);
  return { style: near?.[0] ?? "thin", color: writeColor(color) };
}

function keyOf(table: Readonly<Record<string, string>>, value: string): string {
  return Object.entries(table).find(([, meaning]) => meaning === value)?.[0] ?? "";
}

/** Left out when it is what files mean by saying nothing. */
function given(name: string, value: string, unsaid: string): object {
  return value === unsaid ? {} : { [name]: value };
}

const HORIZONTAL: Readonly<Record<string, CellFormat["horizontalAlignment"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, CellFormat["verticalAlignment"]>> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const UNDERLINE: Readonly<Record<string, FontFormat["underline"]>> = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

const EDGES = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
] as const;

const LINES: readonly (readonly [Border["style"], BorderLine["style"], BorderLine["weight"]])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];
