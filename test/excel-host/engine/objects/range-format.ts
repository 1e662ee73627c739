import type {
  CellFormat,
  FontFormat,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../model/format";
import { changeFont, changeFormat } from "../../model/format";
import { cellAt } from "../../model/sheet";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { asColor } from "../color";
import type { Host } from "../host";
import { defineClass, type HostClass } from "../host-class";
import type { LiveRange } from "../live-ranges";
import { changeFormats } from "../write-cells";
import { borderCollectionClass } from "./range-border";
import { areaOf } from "./range-area";
import { lineSizeReads, lineSizeWrites, autofit } from "./line-size";

export type Ranges = readonly LiveRange[];

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];

const VERTICAL: readonly VerticalAlignment[] = [
  "Top",
  "Center",
  "Bottom",
  "Justify",
  "Distributed",
];

export const rangeFormatClass: HostClass<Ranges> = defineClass<Ranges>("RangeFormat", {
  read: {
    wrapText: shared(({ wrapText }) => wrapText),
    horizontalAlignment: shared(({ horizontalAlignment }) => horizontalAlignment),
    verticalAlignment: shared(({ verticalAlignment }) => verticalAlignment),
    shrinkToFit: shared(({ shrinkToFit }) => shrinkToFit),
    indentLevel: shared(({ indentLevel }) => indentLevel),
    textOrientation: shared(({ textOrientation }) => textOrientation),
    ...lineSizeReads,
  },
  write: {
    wrapText: writes((wrapText) => ({ wrapText: asBoolean(wrapText) })),
    horizontalAlignment: writes((horizontalAlignment) => ({
      horizontalAlignment: asOneOf(horizontalAlignment, HORIZONTAL),
    })),
    verticalAlignment: writes((verticalAlignment) => ({
      verticalAlignment: asOneOf(verticalAlignment, VERTICAL),
    })),
    shrinkToFit: writes((shrinkToFit) => ({ shrinkToFit: asBoolean(shrinkToFit) })),
    indentLevel: writes((indentLevel) => ({ indentLevel: asNumber(indentLevel) })),
    textOrientation: writes((textOrientation) => ({ textOrientation: asNumber(textOrientation) })),
    ...lineSizeWrites,
  },
  open: {
    fill: (ranges) => fillClass.of(ranges),
    font: (ranges) => fontClass.of(ranges),
    borders: (ranges) => borderCollectionClass.of(ranges),
    protection: (ranges) => protectionClass.of(ranges),
  },
  change: { autofitRows: autofit("rows"), autofitColumns: autofit("columns") },
});

const fillClass = defineClass<Ranges>("RangeFill", {
  // Excel says white for "no fill"; only the pattern tells them apart.
  read: {
    color: shared(({ fill }) => fill ?? "#FFFFFF"),
    pattern: shared(({ fill }) => (fill === null ? "None" : "Solid")),
  },
  write: { color: writes((color) => ({ fill: color === "" ? null : asColor(color) })) },
  change: {
    clear: (ranges, _args, host) => {
      change(ranges, host, (format) => changeFormat(format, { fill: null }));
    },
  },
});

const fontClass = defineClass<Ranges>("RangeFont", {
  read: {
    name: sharedFont("name"),
    size: sharedFont("size"),
    bold: sharedFont("bold"),
    italic: sharedFont("italic"),
    underline: sharedFont("underline"),
    strikethrough: sharedFont("strikethrough"),
    subscript: sharedFont("subscript"),
    superscript: sharedFont("superscript"),
    color: sharedFont("color"),
  },
  write: {
    name: writesFont((name) => ({ name: asText(name) })),
    size: writesFont((size) => ({ size: asNumber(size) })),
    bold: writesFont((bold) => ({ bold: asBoolean(bold) })),
    italic: writesFont((italic) => ({ italic: asBoolean(italic) })),
    underline: writesFont((underline) => ({ underline: asOneOf(underline, UNDERLINES) })),
    strikethrough: writesFont((strikethrough) => ({ strikethrough: asBoolean(strikethrough) })),
    subscript: writesFont((subscript) => ({ subscript: asBoolean(subscript) })),
    superscript: writesFont((superscript) => ({ superscript: asBoolean(superscript) })),
    color: writesFont((color) => ({ color: asColor(color) })),
  },
});

const UNDERLINES: readonly FontFormat["underline"][] = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
];

const protectionClass = defineClass<Ranges>("FormatProtection", {
  read: {
    locked: shared(({ locked }) => locked),
    formulaHidden: shared(({ formulaHidden }) => formulaHidden),
  },
  write: {
    locked: writes((locked) => ({ locked: asBoolean(locked) })),
    formulaHidden: writes((formulaHidden) => ({ formulaHidden: asBoolean(formulaHidden) })),
  },
});

function change(
  ranges: Ranges,
  host: Host,
  changeOne: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  for (const range of ranges) changeFormats(host, range.sheet, areaOf(range), changeOne);
}

/** One answer for all cells, or null where they differ. */
function shared<V>(read: (format: CellFormat) => V): (ranges: Ranges) => V | null {
  return (ranges) => sharedOf(ranges, ({ format }) => read(format));
}

type CellOf = ReturnType<typeof cellAt>;

function sharedOf<V>(ranges: Ranges, read: (cell: CellOf) => V | null): V | null {
  let found: V | null | undefined;
  for (const range of ranges) {
    const { row, column, rowCount, columnCount } = areaOf(range);
    // Whole rows and columns: looking at a million empty cells tells nothing new.
    const rows = Math.min(rowCount, 20_000);
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columnCount; across += 1) {
        const value = read(cellAt(range.sheet, row + down, column + across));
        if (value === null || (found !== undefined && found !== value)) return null;
        found = value;
      }
    }
  }
  return found ?? null;
}

/** Characters of one cell in different fonts make the answer null as well. */
function sharedFont<K extends keyof FontFormat>(key: K): (ranges: Ranges) => FontFormat[K] | null {
  return (ranges) =>
    sharedOf(ranges, ({ format, runs = [] }) => {
      const isMixed = runs.some(
        ({ font }) => (font?.[key] ?? format.font[key]) !== format.font[key],
      );
      return isMixed ? null : format.font[key];
    });
}

function writes(read: (value: unknown) => Partial<CellFormat>) {
  return (ranges: Ranges, value: unknown, host: Host) => {
    const changed = read(value);
    change(ranges, host, (format) => changeFormat(format, changed));
  };
}

function writesFont(read: (value: unknown) => Partial<FontFormat>) {
  return (ranges: Ranges, value: unknown, host: Host) => {
    const changed = read(value);
    change(ranges, host, (format) => changeFont(format, changed));
  };
}
