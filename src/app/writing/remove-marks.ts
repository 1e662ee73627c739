import type { Failure } from "../failure";
import type { CellPosition } from "../../core/sheet/address";
import type { Session } from "../session/session";
import type { Ending } from "../session/event";
import { runTask } from "../session/run-task";

/**
 * All marks of ours on all visible sheets, as before a file is sent: also where copies of marked
 * cells have carried them, and where there is no annex any more.
 */
export async function removeMarks(session: Session): Promise<void> {
  await runTask(session.store, "mark", async (): Promise<Ending> => {
    const names = await session.ports.workbook.sheetNames();
    if (!names.ok) return fail(names.failure);
    const looked = await session.marks.look(names.value);
    if (!looked.ok) return fail(looked.failure);
    const answered: CellPosition[] = [];
    let sheets = 0;
    for (const [sheet, there] of looked.value) {
      if (there.highlights || there.comments) {
        const brought = await session.marks.bring({ sheet, highlights: [], comments: [] });
        if (!brought.ok) return fail(brought.failure);
        answered.push(...brought.value.answered);
        sheets += 1;
      }
      const marks = { highlights: false, comments: false };
      session.store.send({ kind: "marks-known", sheet, marks });
    }
    return { outcome: { kind: "unmarked", sheets, answered: answered.length } };
  });
}

function fail(failure: Failure): Ending {
  return { outcome: { kind: "failed", task: "mark", failure } };
}
