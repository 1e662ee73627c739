import { ordinalOf, readOwnLine } from "../../src/core/recognise/caption/own-lines";
import type { SummaryBasis, SummaryLine } from "../../src/core/summary/lines/summary-line";
import { en } from "../../src/strings/en";
import { tellSummary } from "../../src/strings/summary/tell-lines";
import { vi } from "../../src/strings/vi";

const KINDS: readonly SummaryLine["kind"][] = [
  "total",
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "unmeasured",
  "other-level",
  "not-applicable",
  "on-boundary",
  "targets-only",
];
const COMPUTED = { of: "computed", estimates: 0 } as const;
const BASES: readonly SummaryBasis[] = [
  { of: "declared" },
  { of: "declared", date: "2023-10-14" },
  { of: "declared-for-year", year: 2023 },
  { ...COMPUTED, horizons: [2025], years: [2022] },
  { ...COMPUTED, horizons: [2025, 2030], years: [] },
];

test.each(
  [vi, en].flatMap((strings) =>
    (["indicators", "tasks"] as const).flatMap((things) =>
      BASES.flatMap((basis) => KINDS.map((kind) => ({ strings, things, basis, kind }))),
    ),
  ),
)("our line $kind of $things, $basis, is known again", ({ strings, things, basis, kind }) => {
  const line = { kind, count: 12, basis, keys: ["I.1"], levels: ["tỉnh"], things } as const;
  const [text = ""] = tellSummary(strings, [line]);
  expect(readOwnLine(text)).toBe(kind);
  expect(readOwnLine(text.slice(ordinalOf(text).length))).toBe(kind);
});

test.each(["1. Tổng số hộ nghèo: 33 hộ", "Chỉ tiêu đạt chuẩn nông thôn mới", "Danh mục nhiệm vụ"])(
  "%s is no line of ours",
  (text) => {
    expect(readOwnLine(text)).toBeUndefined();
  },
);
