import type { CellPosition } from "../../core/sheet/address";
import { done, type Result } from "../failure";
import type { Ending } from "../session/event";
import type { Session } from "../session/session";

/**
 * All marks of ours on all visible sheets, as before a file is sent: also where copies of marked
 * cells have carried them, and where there is no annex any more.
 */
export async function removeMarks({ ports, store }: Session): Promise<Result<Ending>> {
  const names = await ports.workbook.sheetNames();
  if (!names.ok) return names;
  const looked = await ports.marks.see(names.value);
  if (!looked.ok) return looked;
  const answered: CellPosition[] = [];
  let sheets = 0;
  for (const [sheet, there] of looked.value) {
    if (there.highlights || there.comments) {
      const brought = await ports.marks.write({ sheet, highlights: [], comments: [] });
      if (!brought.ok) return brought;
      answered.push(...brought.value.answered);
      sheets += 1;
    }
    store.send({ kind: "marks-known", sheet, marks: { highlights: false, comments: false } });
  }
  return done({ outcome: { kind: "unmarked", sheets, answered: answered.length } });
}
