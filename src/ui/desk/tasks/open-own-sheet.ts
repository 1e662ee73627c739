import type { SheetReceipt } from "../../../app/ports/own-sheets";
import type { Bench } from "../bench";
import { describeBug } from "../describe-bug";
import { selectCell } from "./select";

/** Shows a sheet of ours, whatever it is called by now. */
export async function openOwnSheet(bench: Bench, { role, sheet }: SheetReceipt): Promise<void> {
  const { ports, store } = bench;
  try {
    const found = await ports.ownSheets.find(role);
    if (!found.ok) {
      store.send({ kind: "failed", task: "select", failure: found.failure });
    } else if (found.value === undefined) {
      store.send({ kind: "failed", task: "select", failure: { kind: "sheet-missing", sheet } });
    } else await selectCell(bench, { sheet: found.value, row: 0, column: 0 });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
