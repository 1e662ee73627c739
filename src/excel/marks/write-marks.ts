import { done, failed, type Failure, type Result } from "../../app/failure";
import type { WantedMarks, WrittenMarks } from "../../app/ports/marks";
import type { ExcelRunner } from "../run-excel";
import { compareComments } from "./compare-comments";
import { isHighlighted } from "./same-highlights";
import { seeMarks, type SeenMarks } from "./see-marks";
import { addComments, deleteComments } from "./write-comments";
import { writeHighlights } from "./write-highlights";

/** Writes what differs from what is seen: the highlights in one batch, comments in blocks. */
export async function writeMarks(
  runner: ExcelRunner,
  wanted: WantedMarks,
): Promise<Result<WrittenMarks>> {
  const { sheet, highlights, comments = [] } = wanted;
  const seen = await seeMarks(runner, wanted);
  if (!seen.ok) return seen;
  const { sheetId, own } = seen.value;
  const repaints = highlights !== undefined && !isHighlighted(own, highlights);
  const { obsolete, added, answered, taken } = compareComments(seen.value.comments, comments);
  const recomments = obsolete.length + added.length > 0;
  const obstacle = obstacleTo(sheet, seen.value, { repaints, recomments });
  if (obstacle !== undefined) return failed(obstacle);
  const target = { sheet, sheetId };
  if (repaints) {
    const painted = await writeHighlights(runner, target, own, highlights);
    if (!painted.ok) return painted;
  }
  const deleted = await deleteComments(runner, target, obsolete);
  if (!deleted.ok) return deleted;
  const refused = await addComments(runner, target, added);
  if (!refused.ok) return refused;
  return done({ answered, taken: [...taken, ...refused.value] });
}

function obstacleTo(
  sheet: string,
  { isReadOnly, mayFormat, mayComment }: SeenMarks,
  { repaints, recomments }: { readonly repaints: boolean; readonly recomments: boolean },
): Failure | undefined {
  if (!repaints && !recomments) return undefined;
  if (isReadOnly) return { kind: "workbook-read-only" };
  const isForbidden = (repaints && !mayFormat) || (recomments && !mayComment);
  return isForbidden ? { kind: "sheet-protected", sheet } : undefined;
}
