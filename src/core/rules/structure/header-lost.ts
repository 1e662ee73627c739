import { defineRule } from "../rule";

export default defineRule({
  id: "header-lost",
  severity: "error",
  fixes: "none",
  vocabulary: { lost: ["columns"] },
  *check({ annex }) {
    if (annex.headerRows.length > 0) return;
    const { row, column } = annex.area;
    yield { says: "lost", at: { row, column }, values: { columns: annex.columns.length } };
  },
});
