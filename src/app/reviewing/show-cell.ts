import type { Finding } from "../../core/model/finding";
import type { CellAddress } from "../../core/sheet/address";
import type { Session } from "../session/session";
import { describeBug } from "../session/describe-bug";

/** Opens a finding and shows its cell in Excel. */
export async function select(session: Session, { id, at }: Finding): Promise<void> {
  session.store.send({ kind: "finding-opened", id });
  await selectCell(session, at);
}

/** Quick, so it does not occupy the session. */
export async function selectCell({ ports, store }: Session, at: CellAddress): Promise<void> {
  try {
    const result = await ports.workbook.select(at);
    if (result.ok) return;
    store.send({ kind: "failed", task: "select", failure: result.failure });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
