import {
  fold,
  formatPosition,
  type Position,
  type Question,
  type ReadAnnex,
  type ReadFinding,
} from "../product";
import { columnIndex } from "../score/column-index";
import type { Fault } from "./fault";

export type Told = "told" | "asked" | "silent";

const cellsOf = ({ cell, cells = [] }: ReadFinding): readonly string[] => [cell, ...cells];

/** The same finding at the same cells; its words may name the planted figure and are not compared. */
const identity = (finding: ReadFinding): string =>
  [finding.rule, finding.says, ...cellsOf(finding)].join(" ");

/** A finding at a planted cell, at the head of its column or about the indicator of its row. */
function speaksOf(finding: ReadFinding, annex: ReadAnnex, faults: readonly Position[]): boolean {
  const heads = faults.flatMap(({ column }) =>
    annex.headerRows.map((row) => formatPosition({ row: row - 1, column })),
  );
  const places = [...faults.map(formatPosition), ...heads];
  if (cellsOf(finding).some((cell) => places.includes(cell))) return true;
  const about = annex.indicators.find(({ key }) => key === finding.indicator);
  return faults.some(({ row }) => about?.rows.includes(row + 1));
}

const questionsOf = (annexes: readonly ReadAnnex[]): readonly Question[] =>
  annexes.flatMap(({ questions = [] }) => questions);

/** A question about the column or about the very word that was planted. */
function asks({ column, word }: Question, { at, changes }: Fault): boolean {
  if (word !== undefined) return changes.some(({ text }) => fold(text) === fold(word));
  return column !== undefined && at.some((each) => each.column === columnIndex(column));
}

/** Whether something is said of the fault's cells that was not said before it was planted. */
export function isTold(
  fault: Fault,
  before: readonly ReadAnnex[],
  after: readonly ReadAnnex[],
): Told {
  const known = new Set(before.flatMap(({ findings }) => findings.map(identity)));
  const told = after.some((annex) =>
    annex.findings.some(
      (finding) => !known.has(identity(finding)) && speaksOf(finding, annex, fault.at),
    ),
  );
  if (told) return "told";
  const asked = new Set(questionsOf(before).map(({ id }) => id));
  const isAsked = questionsOf(after).some((each) => !asked.has(each.id) && asks(each, fault));
  return isAsked ? "asked" : "silent";
}
