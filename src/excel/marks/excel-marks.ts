import type { Marks } from "../../app/ports/marks";
import { createRunner, USUAL_TIMING, type ExcelTiming } from "../run-excel";
import { findMarks } from "./see-marks";
import { writeMarks } from "./write-marks";

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
    see: (sheets) => inTurn(() => findMarks(runner, sheets)),
    write: (wanted) => inTurn(() => writeMarks(runner, wanted)),
  };
}
