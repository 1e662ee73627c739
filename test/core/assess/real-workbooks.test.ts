import { recognise } from "../../../src/core/recognise/recognise";
import { assessAnnex } from "../../../src/core/assess/assess-annex";
import { countStatuses } from "../../../src/core/assess/count-statuses";
import { ANNEX_FIXTURES, readFixture } from "../../files/annex-fixtures";
import { readTruth } from "./annex-from-truth";

describe.each(ANNEX_FIXTURES)("%s.xlsx", (name) => {
  const annexes = recognise(readFixture(name));
  const { tables } = readTruth(name);

  test("gives the statuses, plan verdicts and counts that were checked by hand", () => {
    const read = annexes.map((annex) => {
      const assessments = assessAnnex(annex, {});
      return {
        statuses: annex.indicators.map(({ key }) => {
          const { status, plan } = assessments.get(key) ?? {};
          return { key, status, plan };
        }),
        counts: countStatuses(annex.indicators, assessments),
      };
    });
    expect(read).toEqual(
      tables.map(({ truth }) => ({
        statuses: truth.indicators.map(({ key, status, plan }) => ({ key, status, plan })),
        counts: truth.counts,
      })),
    );
  });
});
