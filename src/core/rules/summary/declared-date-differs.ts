import { defineRule } from "../rule";

export default defineRule({
  id: "declared-date-differs",
  severity: "warning",
  fixes: "none",
  vocabulary: { header: ["date", "other"] },
  *check({ annex }) {
    const status = annex.columns.find(({ role, asOf }) => role === "status" && asOf !== undefined);
    const row = annex.headerRows[0];
    const other = status?.asOf;
    if (status === undefined || row === undefined || other === undefined) return;
    const header = { row, column: status.column };
    for (const { at, date } of annex.declared) {
      if (date === undefined || date === other) continue;
      yield { says: "header", at, values: { date, other }, reads: [at, header] };
    }
  },
});
