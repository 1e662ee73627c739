import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";

type CellLiteral = {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly font?: string;
  readonly mixed?: boolean;
};

const EMPTY: CellLiteral = { value: null, text: "" };

/**
 * A sheet written as a table: rows are lines, cells stand between "|". `90%` and `12` are numbers as Excel
 * stores them; `"90%"` is text, exactly as quoted; `=A1/0 → #DIV/0!` a formula with its result; `**…**` bold;
 * `{.VnTime} …` sets the font, `{mixed} …` marks characters in different formats.
 */
export function readTable(literal: string, sheet = "PL"): SheetSnapshot {
  const lines = literal.replace(/^\n|\n\s*$/g, "").split("\n");
  const cells = lines.map((line) => line.split("|").map((cell) => readCell(cell.trim())));
  const columnCount = Math.max(...cells.map((row) => row.length));
  const grid = cells.map((row) => Array.from({ length: columnCount }, (_, i) => row[i] ?? EMPTY));
  const mixed = grid.flatMap((row, r) =>
    row.flatMap((cell, column) => (cell.mixed === true ? [{ row: r, column }] : [])),
  );
  return {
    sheet,
    origin: { row: 0, column: 0 },
    rowCount: grid.length,
    columnCount,
    values: grid.map((row) => row.map(({ value }) => value)),
    texts: grid.map((row) => row.map(({ text }) => text)),
    formulas: grid.map((row) => row.map(({ formula }) => formula ?? null)),
    numberFormats: grid.map((row) => row.map(({ numberFormat }) => numberFormat ?? "General")),
    bold: grid.map((row) => row.map(({ bold }) => bold === true)),
    fontNames: grid.map((row) => row.map(({ font }) => font ?? "Times New Roman")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...(mixed.length === 0 ? {} : { mixedFormats: mixed }),
  };
}

function readCell(literal: string): CellLiteral {
  const font = /^\{([^}]+)\}\s*/.exec(literal);
  if (font !== null) {
    const cell = readCell(literal.slice(font[0].length));
    return font[1] === "mixed" ? { ...cell, mixed: true } : { ...cell, font: font[1] ?? "" };
  }
  const bold = /^\*\*(.*)\*\*$/.exec(literal);
  if (bold !== null) return { ...readCell(bold[1] ?? ""), bold: true };
  if (literal === "") return EMPTY;
  // A quoted cell is JSON, so that blanks and line breaks can be seen.
  if (literal.startsWith('"')) return textCell(JSON.parse(literal) as string);
  const formula = /^(=.*?)\s*→\s*(.*)$/.exec(literal);
  if (formula !== null) return { ...readCell(formula[2] ?? ""), formula: formula[1] ?? "" };
  if (literal.startsWith("#")) return { value: { error: literal }, text: literal };
  return numberCell(literal) ?? textCell(literal);
}

function textCell(text: string): CellLiteral {
  return { value: text, text };
}

function numberCell(literal: string): CellLiteral | undefined {
  const match = /^(-?\d+)(?:[.,](\d+))?(%?)$/.exec(literal);
  if (match === null) return undefined;
  const [, whole = "", decimals = "", percent] = match;
  const number = Number(`${whole}.${decimals === "" ? "0" : decimals}`);
  const places = decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
  if (percent === "%") {
    const value = Number((number / 100).toFixed(decimals.length + 4));
    return { value, text: literal.replace(".", ","), numberFormat: `${places}%` };
  }
  return { value: number, text: literal.replace(".", ",") };
}
