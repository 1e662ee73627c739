import type { SessionState } from "../session/state";
import { describeBug } from "../session/describe-bug";
import type { Session } from "../session/session";

/** An Excel that does not tell which sheet is open leaves the pane as it would be without knowing. */
export async function followOpenSheet({ ports, store }: Session): Promise<void> {
  try {
    await ports.openSheet.watch((open) => {
      store.send({ kind: "sheet-opened", open });
    });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  }
}

/** The sheet that is open, where the results are of another one; clicks write to that other one. */
export function sheetInFront({ open, reviewed }: SessionState): string | undefined {
  if (open === null || open.isOurs || reviewed === null) return undefined;
  return open.sheet === reviewed.review.sheet ? undefined : open.sheet;
}
