import type { MarkKind, MarksThere } from "../ports/marks";
import type { ReviewedSheet } from "../reviewing/review-sheet";
import type { Result } from "../failure";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { usableSettings } from "../settings/known-settings";
import { loadMarks } from "./load-marks";
import { loadReviewing } from "../reviewing/load-reviewing";
import { runTask } from "../session/run-task";
import type { SheetMarks } from "../session/state";

/** Shows or takes away one kind of marks on the sheet that is shown in the pane. */
export async function switchMarks(session: Session, mark: MarkKind, on: boolean): Promise<void> {
  const sheet = session.store.state().reviewed?.review.sheet;
  if (sheet === undefined) return;
  await runTask(session.store, "mark", async () =>
    on ? show(session, sheet, mark) : hide(session, sheet, mark),
  );
}

/** The sheet is read anew first: marks belong to the cells as they stand now, the other kind's too. */
async function show(session: Session, sheet: string, mark: MarkKind): Promise<Ending> {
  const read = await readAnew(session, sheet);
  if (!read.ok) return { outcome: { kind: "failed", task: "mark", failure: read.failure } };
  const reviewed = read.value;
  const { countCells, nameFindings, planMarks, commentWords, summaryStrings } = await loadMarks();
  const words = commentWords(summaryStrings(session.store.state().preferences.summaryLanguage));
  const kinds = { ...marksOf(session, sheet), [mark]: true };
  const wanted = planMarks(reviewed, kinds, words);
  const brought = await session.marks.bring(wanted);
  if (!brought.ok) {
    await lookAgain(session, sheet);
    return { outcome: { kind: "failed", task: "mark", failure: brought.failure }, reviewed };
  }
  know(session, sheet, { [mark]: true, told: nameFindings(reviewed) });
  const cells = countCells(wanted, mark);
  return {
    outcome: { kind: "marked", mark, on: true, cells, brought: brought.value },
    reviewed,
  };
}

async function hide(session: Session, sheet: string, mark: MarkKind): Promise<Ending> {
  const brought = await session.marks.bring({ sheet, [mark]: [] });
  if (!brought.ok) {
    await lookAgain(session, sheet);
    return { outcome: { kind: "failed", task: "mark", failure: brought.failure } };
  }
  know(session, sheet, { [mark]: false });
  return { outcome: { kind: "marked", mark, on: false, cells: 0, brought: brought.value } };
}

async function readAnew(session: Session, sheet: string): Promise<Result<ReviewedSheet>> {
  const { reviewSheet } = await loadReviewing();
  const { settings } = await usableSettings(session);
  const others = session.store.state().book;
  return reviewSheet(session.ports, settings, { sheet, others });
}

/** After a failure the switches show what is really there, where Excel still answers. */
async function lookAgain(session: Session, sheet: string): Promise<void> {
  const looked = await session.marks.look([sheet]);
  const there = looked.ok ? looked.value.get(sheet) : undefined;
  if (there !== undefined) know(session, sheet, there);
}

function know(session: Session, sheet: string, change: Partial<SheetMarks>): void {
  const { told } = session.store.state().marks[sheet] ?? {};
  const former = { ...marksOf(session, sheet), ...(told === undefined ? {} : { told }) };
  const marks: SheetMarks = { ...former, ...change };
  session.store.send({ kind: "marks-known", sheet, marks });
}

function marksOf({ store }: Session, sheet: string): MarksThere {
  const { highlights = false, comments = false } = store.state().marks[sheet] ?? {};
  return { highlights, comments };
}
