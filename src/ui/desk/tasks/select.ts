import type { Finding } from "../../../core/model/finding";
import type { CellAddress } from "../../../core/sheet/address";
import type { Bench } from "../bench";
import { describeBug } from "../describe-bug";

/** Opens a finding and shows its cell in Excel. */
export async function select(bench: Bench, { id, at }: Finding): Promise<void> {
  bench.store.send({ kind: "finding-opened", id });
  await selectCell(bench, at);
}

/** Quick, so it does not occupy the desk. */
export async function selectCell({ ports, store }: Bench, at: CellAddress): Promise<void> {
  try {
    const result = await ports.workbook.select(at);
    if (result.ok) return;
    store.send({ kind: "failed", task: "select", failure: result.failure });
  } catch (bug) {
    store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
