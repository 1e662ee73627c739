import type { SheetReceipt } from "../ports/own-sheets";
import type { Session } from "../session/session";
import { describeBug } from "../session/describe-bug";
import { selectCell } from "../reviewing/show-cell";

/** Shows a sheet of ours, whatever it is called by now. */
export async function openOwnSheet(session: Session, { role, sheet }: SheetReceipt): Promise<void> {
  const { ports, store } = session;
  try {
    const found = await ports.ownSheets.find(role);
    if (!found.ok) {
      store.send({ kind: "failed", task: "select", failure: found.failure });
    } else if (found.value === undefined) {
      store.send({ kind: "failed", task: "select", failure: { kind: "sheet-missing", sheet } });
    } else await selectCell(session, { sheet: found.value, row: 0, column: 0 });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
