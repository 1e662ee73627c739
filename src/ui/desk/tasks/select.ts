import type { Finding } from "../../../core/rules/finding";
import { describeBug } from "../describe-bug";
import type { Bench } from "../bench";

/** Opens a finding and shows its cell in Excel; quick, so it does not occupy the desk. */
export async function select({ ports, store }: Bench, { id, at }: Finding): Promise<void> {
  store.send({ kind: "finding-opened", id });
  try {
    const result = await ports.workbook.select(at);
    if (result.ok || store.state().current !== id) return;
    store.send({ kind: "failed", task: "select", failure: result.failure });
  } catch (bug) {
    store.send({ kind: "broke", details: describeBug(bug) });
  }
}
