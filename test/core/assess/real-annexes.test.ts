import { assessAnnex } from "../../../src/core/assess/assess-annex";
import { countStatuses } from "../../../src/core/assess/count-statuses";
import { annexFromTruth, readTruth } from "./annex-from-truth";

const ANNEXES = [
  "gio-linh-2023-assessment",
  "gio-linh-2023-yearly-plan",
  "gio-chau-2024-targets",
  "binh-dinh-2023-criteria",
  "trieu-an-2023-tasks",
];

describe.each(ANNEXES)("%s", (id) => {
  const file = readTruth(id);
  file.tables.forEach((table, index) => {
    const annex = annexFromTruth(file, table);
    const assessments = assessAnnex(annex, {});

    test(`table ${String(index + 1)}: every status and plan verdict is the hand-checked one`, () => {
      const read = annex.indicators.map(({ key }) => {
        const { status, plan } = assessments.get(key) ?? {};
        return { key, status, plan };
      });
      expect(read).toEqual(
        table.truth.indicators.map(({ key, status, plan }) => ({ key, status, plan })),
      );
    });

    test(`table ${String(index + 1)}: the counts are the hand-checked ones`, () => {
      expect(countStatuses(annex.indicators, assessments)).toEqual(table.truth.counts);
    });
  });
});
