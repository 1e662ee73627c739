import type { Finding } from "../../core/model/finding";
import type { CellAddress } from "../../core/sheet/address";
import { failed } from "../failure";
import type { SheetReceipt } from "../ports/own-sheets";
import { describeBug } from "../session/describe-bug";
import type { Session } from "../session/session";

/** Opens a finding and shows its cell in Excel. */
export async function select(session: Session, { id, at }: Finding): Promise<void> {
  session.store.send({ kind: "finding-opened", id });
  await selectCell(session, at);
}

export function selectCell(session: Session, at: CellAddress): Promise<void> {
  return quickly(session, () => session.ports.workbook.select(at));
}

/** Shows a sheet of ours, whatever it is called by now. */
export function openOwnSheet(session: Session, { role, sheet }: SheetReceipt): Promise<void> {
  const { ownSheets, workbook } = session.ports;
  return quickly(session, async () => {
    const found = await ownSheets.find(role);
    if (!found.ok) return found;
    if (found.value === undefined) return failed({ kind: "sheet-missing", sheet });
    return workbook.select({ sheet: found.value, row: 0, column: 0 });
  });
}

/** It does not occupy the session, and ends in silence. */
async function quickly(
  { store }: Session,
  show: () => ReturnType<Session["ports"]["workbook"]["select"]>,
): Promise<void> {
  try {
    const shown = await show();
    if (!shown.ok) store.send({ kind: "failed", task: "select", failure: shown.failure });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
