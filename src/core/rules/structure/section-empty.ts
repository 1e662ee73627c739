import type { Section } from "../../model/annex-rows";
import { columnOf } from "../cells";
import { defineRule } from "../rule";

export default defineRule({
  id: "section-empty",
  severity: "warning",
  fixes: "none",
  vocabulary: { empty: ["number", "title"] },
  *check({ annex }) {
    const headings = [...annex.sections, ...annex.groups].sort((a, b) => a.row - b.row);
    const filled = annex.indicators.map(({ rows }) => rows[0] ?? Infinity);
    const column = columnOf(annex, "indicator") ?? annex.area.column;
    let next = 0;
    for (const [place, heading] of headings.entries()) {
      while ((filled[next] ?? Infinity) < heading.row) next += 1;
      if (!endsBefore(headings, place, filled[next] ?? Infinity)) continue;
      const { row, number, title } = heading;
      yield { says: "empty", at: { row, column }, values: { number, title } };
    }
  },
});

/** Only a heading at its own depth or above (or the table's end) ends it; deeper ones are its content. */
function endsBefore(headings: readonly Section[], place: number, indicator: number): boolean {
  const depth = headings[place]?.depth ?? 0;
  for (let index = place + 1; ; index += 1) {
    const heading = headings[index];
    if (heading === undefined) return indicator === Infinity;
    if (heading.row > indicator) return false;
    if (heading.depth <= depth) return true;
  }
}
