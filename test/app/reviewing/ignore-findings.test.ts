import { remark, withIgnored, withoutIgnored } from "../../../src/app/reviewing/ignore-findings";
import { NO_SETTINGS } from "../../../src/app/ports/settings";
import { annexReview, finding, reviewed, SHEET } from "../../builders/reviews";

const SINCE = "2026-11-20T07:05:00Z";

test("ignoring a finding keeps its id, its sheet, the reason and the day", () => {
  expect(withIgnored(NO_SETTINGS, finding("f1"), "đã đối chiếu", SINCE).ignored).toEqual([
    { id: "f1", sheet: SHEET, reason: "đã đối chiếu", since: SINCE },
  ]);
});

test("a second reason replaces the first", () => {
  const once = withIgnored(NO_SETTINGS, finding("f1"), "cũ", SINCE);
  expect(withIgnored(once, finding("f1"), "mới", SINCE).ignored).toEqual([
    { id: "f1", sheet: SHEET, reason: "mới", since: SINCE },
  ]);
});

test("restoring takes only that finding of that sheet off the list", () => {
  const elsewhere = finding("f1", { at: { sheet: "Phụ lục 2", row: 9, column: 3 } });
  const all = [finding("f1"), finding("f2"), elsewhere].reduce(
    (settings, one) => withIgnored(settings, one, "a", SINCE),
    NO_SETTINGS,
  );
  const left = withoutIgnored(all, { id: "f1", sheet: SHEET, reason: "a" }).ignored;
  expect(left.map(({ id, sheet }) => [id, sheet])).toEqual([
    ["f2", SHEET],
    ["f1", "Phụ lục 2"],
  ]);
});

test("marking follows the list both ways: set aside and brought back", () => {
  const before = reviewed(
    annexReview(["completed"], {
      findings: [finding("f1"), finding("f2", { ignored: "không còn trong danh sách" })],
    }),
  );
  const [marked] = remark(before, [{ id: "f1", reason: "đã đối chiếu" }]).review.annexes;
  expect(marked?.findings).toEqual([finding("f1", { ignored: "đã đối chiếu" }), finding("f2")]);
});

describe("an entry made on another sheet", () => {
  const before = reviewed(annexReview(["completed"], { findings: [finding("f1")] }));
  const entry = { id: "f1", sheet: "Tên cũ", reason: "đã đối chiếu" };
  const marks = (sheets?: readonly string[]) =>
    remark(sheets === undefined ? before : { ...before, sheets }, [entry]).review.annexes[0]
      ?.findings[0]?.ignored;

  it("counts here once that sheet is gone: it has been renamed", () => {
    expect(marks([SHEET, "Trang khác"])).toBe("đã đối chiếu");
  });

  it("does not count here while that sheet is still there, or where nobody knows", () => {
    expect(marks([SHEET, "Tên cũ"])).toBeUndefined();
    expect(marks()).toBeUndefined();
  });
});
