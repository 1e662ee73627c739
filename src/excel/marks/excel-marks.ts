import type { Result } from "../../app/failure";
import type { Marks, MarksThere } from "../../app/ports/marks";
import { createRunner, USUAL_TIMING, type ExcelRunner, type ExcelTiming } from "../run-excel";
import { bringMarks } from "./bring-marks";
import { askComments, holdsOwnComment } from "./own-comments";
import { askHighlights, readOwnHighlights } from "./own-highlights";

/** Marks in the open workbook: conditional formats and comment threads of ours. */
export function createExcelMarks(timing: ExcelTiming = USUAL_TIMING): Marks {
  const runner = createRunner(timing);
  let last: Promise<unknown> = Promise.resolve();

  /** Marks that follow a review and a switch just pressed would else delete the same formats twice. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    see: (sheets) => inTurn(() => lookAtMarks(runner, sheets)),
    write: (wanted) => inTurn(() => bringMarks(runner, wanted)),
  };
}

function lookAtMarks(
  runner: ExcelRunner,
  names: readonly string[],
): Promise<Result<ReadonlyMap<string, MarksThere>>> {
  return runner.read(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      return { name, sheet, formats: askHighlights(sheet), comments: askComments(sheet) };
    });
    await context.sync();
    const found = new Map<string, MarksThere>();
    for (const { name, sheet, formats, comments } of asked) {
      if (sheet.isNullObject) continue;
      const highlights = await readOwnHighlights(context, formats);
      found.set(name, { highlights: highlights.length > 0, comments: holdsOwnComment(comments) });
    }
    return found;
  });
}
