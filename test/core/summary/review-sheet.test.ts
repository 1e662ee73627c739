import { review } from "../../../src/core/review";
import type { Finding } from "../../../src/core/rules/finding";
import { reviewEntries } from "../../../src/core/summary/review-entries";
import { planReviewSheet } from "../../../src/core/summary/review-sheet";
import { reviewSheetWords } from "../../../src/strings/summary/review-words";
import { vi } from "../../../src/strings/vi";
import { readFixture } from "../../files/annex-fixtures";
import { calculate, rowOf } from "./calculated-plan";

const [reviewed] = review(readFixture("gio-linh-2023-yearly-plan")).annexes;
if (reviewed === undefined) throw new Error("no annex");
const { annex, findings } = reviewed;
const entries = reviewEntries(findings, [], []);
const words = reviewSheetWords(vi);

const found = (at: { row: number; column: number }, changes: Partial<Finding> = {}): Finding => ({
  id: `${String(at.row)} ${String(at.column)}`,
  rule: "value-missing",
  says: "cells",
  severity: "warning",
  at: { sheet: "PL", ...at },
  values: { periods: ["2024"] },
  ...changes,
});

test("every finding stands there with its link, and the counts are live", () => {
  const plan = planReviewSheet([{ title: annex.title, sheet: annex.sheet, entries }], words, {
    reviewedOn: "2026-11-20",
  });
  const values = calculate(plan);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const errors = rowOf(values, 3, "Lỗi");
  expect(values.slice(errors, errors + 4).map((row) => row.slice(3, 8))).toEqual([
    ["Lỗi", count("error"), 0, 0, count("error")],
    ["Cảnh báo", count("warning"), 0, 0, count("warning")],
    ["Gợi ý", count("hint"), 0, 0, count("hint")],
    ["Cộng", findings.length, 0, 0, findings.length],
  ]);
  const links = plan.inputs.flatMap(([, link]) =>
    typeof link === "object" && link !== null && "formula" in link ? [link.formula] : [],
  );
  expect(links).toHaveLength(findings.length);
  expect(links[0]).toMatch(/^=HYPERLINK\("#'PL'![A-Z]+\d+","[A-Z]+\d+"\)$/);
  expect(values.map(([first]) => first)).toContain("(Ngày rà soát: 20/11/2026)");
});

test("a state that the reader chooses moves the counts", () => {
  const plan = planReviewSheet([{ title: "", sheet: "PL", entries }], words);
  const before = calculate(plan);
  const row = before.findIndex((cells) => cells[6] === "Mới");
  const after = calculate(plan, { [`${String(row)},6`]: "Đã sửa" });
  const total = rowOf(after, 3, "Cộng");
  expect(after[total]?.slice(4, 8)).toEqual([findings.length - 1, 1, 0, findings.length]);
});

test("an annex without findings says so", () => {
  const plan = planReviewSheet([{ title: "A", sheet: "PL", entries: [] }], words);
  expect(plan.inputs.flat()).toContain("Không có phát hiện nào.");
});

test("what was fixed since is kept, what is found again is new", () => {
  const first = found({ row: 3, column: 2 });
  const second = found({ row: 2, column: 2 }, { ignored: "đã thống nhất" });
  const gone = found({ row: 1, column: 2 });
  const since = "2026-11-19T08:00:00Z";
  expect(
    reviewEntries(
      [first, second],
      [{ id: second.id, reason: "đã thống nhất", since }],
      [
        { finding: gone, on: since },
        { finding: first, on: since },
      ],
    ),
  ).toEqual([
    { finding: gone, state: "fixed", on: since },
    { finding: second, state: "ignored", reason: "đã thống nhất", on: since },
    { finding: first, state: "new" },
  ]);
});
