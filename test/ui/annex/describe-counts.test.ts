import { NO_PREFERENCES } from "../../../src/app/settings/preferences";
import type { AnnexReview } from "../../../src/core/model/annex-review";
import { describeCounts, type CountLine } from "../../../src/ui/annex/describe-counts";
import { labelCount } from "../../../src/ui/annex/label-counts";
import { wordingFor } from "../../../src/ui/wording-for";
import { annexReview } from "../../builders/reviews";

const bare = (lines: readonly CountLine[]) =>
  lines.map(({ status, count, keys }) => ({ status, count, keys }));

test("the parts add up to the total and the rest stands apart", () => {
  const described = describeCounts(
    annexReview(["completed", "in-progress", "completed", "unmeasured", "other-level", "missed"]),
  );
  expect(described.total).toBe(5);
  expect(bare(described.parts)).toEqual([
    { status: "completed", count: 2, keys: ["1", "3"] },
    { status: "in-progress", count: 1, keys: ["2"] },
    { status: "missed", count: 1, keys: ["6"] },
    { status: "unmeasured", count: 1, keys: ["4"] },
  ]);
  expect(bare(described.apart)).toEqual([{ status: "other-level", count: 1, keys: ["5"] }]);
  expect(described.parts.reduce((sum, { count }) => sum + count, 0)).toBe(described.total);
});

test("completed and in progress are told even when there are none", () => {
  expect(bare(describeCounts(annexReview(["not-started"])).parts)).toEqual([
    { status: "completed", count: 0, keys: [] },
    { status: "in-progress", count: 0, keys: [] },
    { status: "not-started", count: 1, keys: ["1"] },
  ]);
});

test("targets without results have a total and no parts", () => {
  const described = describeCounts(
    annexReview(["unmeasured", "unmeasured"], { annex: { reports: "targets-only" } }),
  );
  expect(described).toMatchObject({ targetsOnly: true, total: 2, parts: [] });
});

const computed = (changes: Parameters<typeof annexReview>[1] = {}) =>
  annexReview(["completed", "in-progress"], {
    annex: { columns: [{ column: 1, role: "value", header: "Năm 2022", year: 2022 }] },
    assessments: { basis: "estimate", onBoundary: true, latest: { text: "90%", year: 2022 } },
    ...changes,
  });

test("what rests on a boundary or an estimate is told", () => {
  expect(describeCounts(computed())).toMatchObject({ onBoundary: 1, onEstimate: 2 });
});

test.each([
  [
    annexReview(["completed", "in-progress", "other-level"]),
    ["Đã hoàn thành đến 14/10/2023", "Đang thực hiện", "Thuộc cấp khác"],
  ],
  [
    computed(),
    [
      "Đạt mức mục tiêu 2025 theo số liệu năm 2022 (phần mềm tính)",
      "Chưa đạt mức mục tiêu 2025 (phần mềm tính)",
    ],
  ],
  [
    annexReview(["completed", "in-progress"], {
      assessments: {
        reasoning: { says: "declared-for-year", values: { word: "Đạt", year: 2023 } },
      },
    }),
    ["Đạt kế hoạch năm 2023", "Chưa đạt kế hoạch năm 2023"],
  ],
] satisfies [AnnexReview, string[]][])(
  "numbers are labelled by whose word they are",
  (reviewed, labels) => {
    const words = wordingFor(NO_PREFERENCES, { displayLanguage: "vi-VN", isDark: () => false });
    const { parts, apart } = describeCounts(reviewed);
    expect([...parts, ...apart].map((line) => labelCount(words, line))).toEqual(labels);
  },
);
