import type { RuleCase } from "./rule-case";
import { cases } from "./cases";
import { describeFinding, findingsIn } from "./review-table";

const all: readonly RuleCase[] = Object.values(cases);

describe.each(all.map((one) => [one.rule, one] as const))(
  "%s",
  (rule, { bad, good, more = {} }) => {
    it("marks its bad example where it should", () => {
      expect(findingsOfRule(rule, bad)).toEqual(bad.finds);
    });

    it("has a good example in which no rule finds an error or a warning", () => {
      const serious = findingsIn(good).filter(({ severity }) => severity !== "hint");
      expect(serious.map((finding) => `${finding.rule} ${describeFinding(finding)}`)).toEqual([]);
      expect(findingsOfRule(rule, good)).toEqual([]);
    });

    for (const [name, table] of Object.entries(more)) {
      it(name, () => {
        expect(findingsOfRule(rule, table)).toEqual(table.finds);
      });
    }
  },
);

function findingsOfRule(rule: string, table: RuleCase["good"]): readonly string[] {
  return findingsIn(table)
    .filter((finding) => finding.rule === rule)
    .map(describeFinding);
}
