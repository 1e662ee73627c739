import { follow, NO_HISTORY } from "../../../src/app/reviewing/review-history";
import { annexReview, finding, reviewed } from "../../builders/reviews";

const at = (time: string, ...ids: readonly string[]) => ({
  ...reviewed(annexReview(["completed"], { findings: ids.map((id) => finding(id)) })),
  at: time,
});
const fixedIn = ({ fixed }: ReturnType<typeof follow>) =>
  fixed.map(({ finding: { id }, on }) => [id, on]);

const first = follow(NO_HISTORY, at("1", "value-missing.cells@a", "number-as-text.cell@b"));

test("what a later reading does not find is fixed, and found again it is not", () => {
  const later = follow(first, at("2", "value-missing.cells@a"));
  expect(fixedIn(later)).toEqual([["number-as-text.cell@b", "2"]]);
  const back = follow(later, at("3", "value-missing.cells@a", "number-as-text.cell@b"));
  expect(fixedIn(back)).toEqual([]);
});

test("the same mistake in a changed cell is not fixed", () => {
  const later = follow(first, at("2", "value-missing.cells@x", "number-as-text.cell@b"));
  expect(fixedIn(later)).toEqual([]);
});

test("other settings over the same cells fix nothing", () => {
  const before = at("1", "value-missing.cells@a");
  const { snapshot } = before;
  const after = follow(follow(NO_HISTORY, before), { ...at("1"), snapshot });
  expect(fixedIn(after)).toEqual([]);
});

test("what is only found in sight of other sheets is not fixed by looking away", () => {
  const compared = follow(NO_HISTORY, at("1", "goal-differs-elsewhere.differs@a"));
  expect(fixedIn(follow(compared, at("2")))).toEqual([]);
});
