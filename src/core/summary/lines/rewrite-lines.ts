import type { CellPosition } from "../../sheet/address";
import type { CellEdit, CellInput } from "../../sheet/edit";
import { formulaAt, textAt, valueAt, type SheetSnapshot } from "../../sheet/snapshot";
import type { ExistingLine } from "./existing-lines";
import { asFormula, type Formulas } from "./live-line";
import { readOwnLine } from "../../recognise/caption/own-lines";
import { rewriteText } from "./rewrite-text";
import type { SummaryLine } from "./summary-line";
import type { WordedLine } from "./worded-line";

type Worded = ReadonlyMap<SummaryLine["kind"], WordedLine>;
type Outcome = { readonly edits: readonly CellEdit[]; readonly left: readonly ExistingLine[] };

/** How far right of its words a count may stand in a cell of its own. */
const FARTHEST_BESIDE = 6;

/** The texts in a cell, one per line. */
export function lineTexts(
  snapshot: SheetSnapshot,
  { row, column }: CellPosition,
): readonly string[] {
  const value = valueAt(snapshot, row, column);
  return (typeof value === "string" ? value : textAt(snapshot, row, column)).split("\n");
}

/** The lines that stand on the sheet brought up to date, each cell written once. */
export function rewriteLines(
  snapshot: SheetSnapshot,
  existing: readonly ExistingLine[],
  lines: readonly WordedLine[],
  formulas: Formulas,
): Outcome {
  const worded = new Map(lines.map((line) => [line.kind, line]));
  const cells = new Map<string, ExistingLine[]>();
  for (const line of existing) {
    const place = `${String(line.at.row)} ${String(line.at.column)}`;
    const together = cells.get(place);
    if (together === undefined) cells.set(place, [line]);
    else together.push(line);
  }
  const outcomes = [...cells.values()].map((together) =>
    rewriteCell(snapshot, together, worded, formulas),
  );
  return {
    edits: outcomes.flatMap(({ edits }) => edits),
    left: outcomes.flatMap(({ left }) => left),
  };
}

function rewriteCell(
  snapshot: SheetSnapshot,
  lines: readonly ExistingLine[],
  worded: Worded,
  formulas: Formulas,
): Outcome {
  const [first] = lines;
  if (first === undefined) return { edits: [], left: [] };
  const { at } = first;
  const value = valueAt(snapshot, at.row, at.column);
  const formula = formulaAt(snapshot, at.row, at.column);
  const text = lineTexts(snapshot, at).join("\n");
  // A formula of the user's counts by itself; one of ours is written anew.
  if (formula !== null && !isOurs(formula, text)) return { edits: [], left: lines };
  const wanted = worded.get(first.kind);
  if (typeof value === "number" && formula === null) {
    const edits = wanted === undefined ? [] : [editOf(snapshot, at, value, wanted.count)];
    return { edits: edits.flatMap((edit) => edit ?? []), left: [] };
  }
  const declared = lines.flatMap((line) => line.declared ?? []);
  const rewritten = rewriteText(text, declared, worded);
  const live =
    lines.length === 1 && wanted !== undefined
      ? asFormula(rewritten.text, wanted, formulas)
      : undefined;
  const edit = editOf(
    snapshot,
    at,
    formula === null ? value : { formula },
    live ?? (rewritten.text === "" ? null : rewritten.text),
  );
  const open = lines.filter(({ kind }) => !rewritten.settled.has(kind));
  const beside = open.map((line) => ({ line, edit: editBeside(snapshot, line, worded) }));
  return {
    edits: [edit, ...beside.map((found) => found.edit)].flatMap((found) => found ?? []),
    left: beside.flatMap((found) => (found.edit === undefined ? [found.line] : [])),
  };
}

function editOf(
  { sheet }: SheetSnapshot,
  { row, column }: CellPosition,
  was: CellInput,
  becomes: CellInput,
): CellEdit | undefined {
  if (JSON.stringify(was) === JSON.stringify(becomes)) return undefined;
  return { at: { sheet, row, column }, was, becomes };
}

/** "Tổng số chỉ tiêu:" in one cell, 33 as a number in a cell to its right. */
function editBeside(
  snapshot: SheetSnapshot,
  { at, kind, declared }: ExistingLine,
  worded: Worded,
): CellEdit | undefined {
  const wanted = worded.get(kind);
  if (declared === undefined || wanted === undefined) return undefined;
  for (let column = at.column + 1; column <= at.column + FARTHEST_BESIDE; column += 1) {
    const value = valueAt(snapshot, at.row, column);
    if (value !== declared.count || formulaAt(snapshot, at.row, column) !== null) continue;
    return editOf(snapshot, { row: at.row, column }, value, wanted.count);
  }
  return undefined;
}

function isOurs(formula: string, shown: string): boolean {
  return formula.includes("COUNTIF(") && readOwnLine(shown.split("\n")[0] ?? "") !== undefined;
}
