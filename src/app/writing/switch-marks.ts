import { known } from "../../core/model/known";
import { done, type Result } from "../failure";
import type { MarkKind, MarksThere } from "../ports/marks";
import { reviewAnew } from "../reviewing/refresh";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";
import type { SheetMarks } from "../session/state";
import { countCells, nameFindings, planMarks } from "./plan-marks";

/** Shows or takes away one kind of marks on a sheet. */
export function switchMarks(
  session: Session,
  sheet: string,
  mark: MarkKind,
  on: boolean,
): Promise<Result<Ending>> {
  return on ? show(session, sheet, mark) : hide(session, sheet, mark);
}

/** The sheet is read anew first: marks belong to the cells as they stand now, the other kind's too. */
async function show(session: Session, sheet: string, mark: MarkKind): Promise<Result<Ending>> {
  const { ports, store } = session;
  const read = await reviewAnew(session, sheet);
  if (!read.ok) return read;
  const reviewed = read.value;
  const words = await ports.words.comments(store.state().preferences.summaryLanguage);
  const wanted = planMarks(reviewed, { ...marksOf(session, sheet), [mark]: true }, words);
  const brought = await ports.marks.write(wanted);
  if (!brought.ok) {
    await lookAgain(session, sheet);
    return done({ outcome: { kind: "failed", task: "mark", failure: brought.failure }, reviewed });
  }
  know(session, sheet, { [mark]: true, tells: nameFindings(reviewed) });
  const cells = countCells(wanted, mark);
  return done({
    outcome: { kind: "marked", sheet, mark, on: true, cells, brought: brought.value },
    reviewed,
  });
}

async function hide(session: Session, sheet: string, mark: MarkKind): Promise<Result<Ending>> {
  const brought = await session.ports.marks.write({ sheet, [mark]: [] });
  if (!brought.ok) {
    await lookAgain(session, sheet);
    return brought;
  }
  know(session, sheet, { [mark]: false });
  return done({
    outcome: { kind: "marked", sheet, mark, on: false, cells: 0, brought: brought.value },
  });
}

/** After a failure the switches show what is really there, where Excel still answers. */
async function lookAgain(session: Session, sheet: string): Promise<void> {
  const looked = await session.ports.marks.see([sheet]);
  const there = looked.ok ? looked.value.get(sheet) : undefined;
  if (there !== undefined) know(session, sheet, there);
}

function know(session: Session, sheet: string, change: Partial<SheetMarks>): void {
  const { tells } = session.store.state().marks[sheet] ?? {};
  const marks: SheetMarks = { ...marksOf(session, sheet), ...known({ tells }), ...change };
  session.store.send({ kind: "marks-known", sheet, marks });
}

function marksOf({ store }: Session, sheet: string): MarksThere {
  const { highlights = false, comments = false } = store.state().marks[sheet] ?? {};
  return { highlights, comments };
}
