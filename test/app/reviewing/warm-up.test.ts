import { EXAMPLE, warmUp } from "../../../src/app/reviewing/warm-up";
import { review } from "../../../src/core/review";

test("the warm-up goes the ways of a plan by years and of an assessment", () => {
  const { annexes } = review(EXAMPLE);
  expect(annexes.map(({ annex }) => annex.layout)).toEqual(["yearly-plan", "assessment"]);
  expect(annexes.every(({ annex, findings }) => annex.certain && findings.length > 0)).toBe(true);
  expect(warmUp).not.toThrow();
});
