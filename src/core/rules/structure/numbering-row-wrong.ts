import { shownAt } from "../cells";
import { defineRule, type RuleContext } from "../rule";

export default defineRule({
  id: "numbering-row-wrong",
  severity: "hint",
  fixes: "none",
  vocabulary: { order: ["before", "now"], missing: ["table"] },
  *check(context) {
    const { annex, otherAnnexes } = context;
    const header = annex.headerRows.at(-1);
    const numbered = otherAnnexes.find(({ numberingRows }) => numberingRows.length > 0);
    if (annex.numberingRows.length === 0 && header !== undefined && numbered !== undefined) {
      const at = { row: header, column: annex.area.column };
      yield { says: "missing", at, values: { table: numbered.title } };
    }
    for (const row of annex.numberingRows) {
      let before: number | undefined;
      for (const { column } of annex.columns) {
        const now = numberIn(context, row, column);
        if (now === undefined) continue;
        if (before !== undefined && now !== before + 1) {
          yield { says: "order", at: { row, column }, values: { before, now } };
          break;
        }
        before = now;
      }
    }
  },
});

/** "5", "(5)", "5=3+4"; letters stand for the first columns and do not count. */
function numberIn(context: RuleContext, row: number, column: number): number | undefined {
  const match = /^\(?(\d+)\)?(?:\s*=.*)?$/.exec(shownAt(context, { row, column }).trim());
  return match === null ? undefined : Number(match[1]);
}
