import { markIgnored, withIgnored, withoutIgnored } from "../../src/app/ignoring";
import { NO_SETTINGS } from "../../src/app/settings";
import { annexReview, finding, review } from "../builders/reviews";

const SINCE = "2026-11-20T07:05:00Z";

test("ignoring a finding keeps its id, the reason and the day", () => {
  expect(withIgnored(NO_SETTINGS, finding("f1"), "đã đối chiếu", SINCE).ignored).toEqual([
    { id: "f1", reason: "đã đối chiếu", since: SINCE },
  ]);
});

test("a second reason replaces the first", () => {
  const once = withIgnored(NO_SETTINGS, finding("f1"), "cũ", SINCE);
  expect(withIgnored(once, finding("f1"), "mới", SINCE).ignored).toEqual([
    { id: "f1", reason: "mới", since: SINCE },
  ]);
});

test("restoring takes only that finding off the list", () => {
  const both = withIgnored(
    withIgnored(NO_SETTINGS, finding("f1"), "a", SINCE),
    finding("f2"),
    "b",
    SINCE,
  );
  expect(withoutIgnored(both, "f1").ignored).toEqual([{ id: "f2", reason: "b", since: SINCE }]);
});

test("marking follows the list both ways: set aside and brought back", () => {
  const before = review(
    annexReview(["completed"], {
      findings: [finding("f1"), finding("f2", { ignored: "không còn trong danh sách" })],
    }),
  );
  const [marked] = markIgnored(before, [{ id: "f1", reason: "đã đối chiếu" }]).annexes;
  expect(marked?.findings).toEqual([finding("f1", { ignored: "đã đối chiếu" }), finding("f2")]);
});
