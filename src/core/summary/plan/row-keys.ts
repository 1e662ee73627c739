/** The first two columns of a sheet of ours, as text. */
export type KeyCells = readonly [string, string];

/**
 * What each row is about, read off the first two columns: the plan and the sheet as it stands give the
 * same keys, so a rewrite finds every row again although nothing is stored. A text alone in its row
 * heads a block, and numbers repeat from block to block.
 */
export function readRowKeys(rows: readonly KeyCells[]): readonly (string | null)[] {
  const seen = new Map<string, number>();
  let block: string | undefined;
  return rows.map(([first, second]) => {
    if (first === "") return null;
    if (second === "") {
      // What stands above the first head is the title; it may change with every run.
      if (block !== undefined) block = first;
      return null;
    }
    if (block === undefined) {
      block = "";
      return null;
    }
    const name = `${block}|${first}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}~${String(before + 1)}`;
  });
}
