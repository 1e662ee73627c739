import type { MarkKind, MarksThere } from "../../../app/ports/marks";
import type { ReviewedSheet } from "../../../app/reviewing/review-sheet";
import type { Result } from "../../../app/failure";
import type { Bench } from "../bench";
import type { Ending } from "../event";
import { usableSettings } from "../known-settings";
import { loadMarks } from "../load-marks";
import { loadReviewing } from "../load-reviewing";
import { runTask } from "../run-task";
import type { SheetMarks } from "../state";

/** Shows or takes away one kind of marks on the sheet that is shown in the pane. */
export async function switchMarks(bench: Bench, mark: MarkKind, on: boolean): Promise<void> {
  const sheet = bench.store.state().reviewed?.review.sheet;
  if (sheet === undefined) return;
  await runTask(bench.store, "mark", async () =>
    on ? show(bench, sheet, mark) : hide(bench, sheet, mark),
  );
}

/** The sheet is read anew first: marks belong to the cells as they stand now, the other kind's too. */
async function show(bench: Bench, sheet: string, mark: MarkKind): Promise<Ending> {
  const read = await readAnew(bench, sheet);
  if (!read.ok) return { outcome: { kind: "failed", task: "mark", failure: read.failure } };
  const reviewed = read.value;
  const { countCells, nameFindings, planMarks, commentWords, summaryStrings } = await loadMarks();
  const words = commentWords(summaryStrings(bench.store.state().preferences.summaryLanguage));
  const kinds = { ...marksOf(bench, sheet), [mark]: true };
  const wanted = planMarks(reviewed, kinds, words);
  const brought = await bench.marks.bring(wanted);
  if (!brought.ok) {
    await lookAgain(bench, sheet);
    return { outcome: { kind: "failed", task: "mark", failure: brought.failure }, reviewed };
  }
  know(bench, sheet, { [mark]: true, told: nameFindings(reviewed) });
  const cells = countCells(wanted, mark);
  return {
    outcome: { kind: "marked", mark, on: true, cells, brought: brought.value },
    reviewed,
  };
}

async function hide(bench: Bench, sheet: string, mark: MarkKind): Promise<Ending> {
  const brought = await bench.marks.bring({ sheet, [mark]: [] });
  if (!brought.ok) {
    await lookAgain(bench, sheet);
    return { outcome: { kind: "failed", task: "mark", failure: brought.failure } };
  }
  know(bench, sheet, { [mark]: false });
  return { outcome: { kind: "marked", mark, on: false, cells: 0, brought: brought.value } };
}

async function readAnew(bench: Bench, sheet: string): Promise<Result<ReviewedSheet>> {
  const { reviewSheet } = await loadReviewing();
  const { settings } = await usableSettings(bench);
  const others = bench.store.state().book;
  return reviewSheet(bench.ports, settings, { sheet, others });
}

/** After a failure the switches show what is really there, where Excel still answers. */
async function lookAgain(bench: Bench, sheet: string): Promise<void> {
  const looked = await bench.marks.look([sheet]);
  const there = looked.ok ? looked.value.get(sheet) : undefined;
  if (there !== undefined) know(bench, sheet, there);
}

function know(bench: Bench, sheet: string, change: Partial<SheetMarks>): void {
  const { told } = bench.store.state().marks[sheet] ?? {};
  const former = { ...marksOf(bench, sheet), ...(told === undefined ? {} : { told }) };
  const marks: SheetMarks = { ...former, ...change };
  bench.store.send({ kind: "marks-known", sheet, marks });
}

function marksOf({ store }: Bench, sheet: string): MarksThere {
  const { highlights = false, comments = false } = store.state().marks[sheet] ?? {};
  return { highlights, comments };
}
