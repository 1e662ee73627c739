import { describeCounts } from "../../../src/ui/annex/describe-counts";
import { annexReview } from "../../builders/reviews";

test("the parts add up to the total and the rest stands apart", () => {
  const described = describeCounts(
    annexReview(["completed", "in-progress", "completed", "unmeasured", "other-level", "missed"]),
  );
  expect(described.total).toBe(5);
  expect(described.parts).toEqual([
    { status: "completed", count: 2, keys: ["1", "3"] },
    { status: "in-progress", count: 1, keys: ["2"] },
    { status: "missed", count: 1, keys: ["6"] },
    { status: "unmeasured", count: 1, keys: ["4"] },
  ]);
  expect(described.apart).toEqual([{ status: "other-level", count: 1, keys: ["5"] }]);
  expect(described.parts.reduce((sum, { count }) => sum + count, 0)).toBe(described.total);
});

test("completed and in progress are told even when there are none", () => {
  expect(describeCounts(annexReview(["not-started"])).parts).toEqual([
    { status: "completed", count: 0, keys: [] },
    { status: "in-progress", count: 0, keys: [] },
    { status: "not-started", count: 1, keys: ["1"] },
  ]);
});

test("a status column makes the counts declared ones", () => {
  expect(describeCounts(annexReview(["completed"])).basis).toBe("declared");
});

test("without a status column they are computed, and say by which years' figures", () => {
  const described = describeCounts(
    annexReview(["completed", "in-progress"], {
      annex: { columns: [{ column: 1, role: "value", header: "Năm 2022", year: 2022 }] },
      assessments: { basis: "estimate", onBoundary: true, latest: { text: "90%", year: 2022 } },
    }),
  );
  expect(described).toMatchObject({
    basis: "computed",
    years: [2022],
    onBoundary: 2,
    onEstimate: 2,
  });
});

test("targets without results are not counted by status", () => {
  const described = describeCounts(
    annexReview(["unmeasured"], { annex: { reports: "targets-only" } }),
  );
  expect(described.basis).toBe("targets-only");
});
