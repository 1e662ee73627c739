import { review } from "../../../../src/core/review";
import type { Finding } from "../../../../src/core/model/finding";
import { readReviewSheet } from "../../../../src/core/summary/unit-sheet/read-review-sheet";
import {
  reviewBlocks,
  type BlockSources,
} from "../../../../src/core/summary/unit-sheet/review-blocks";
import { planReviewSheet } from "../../../../src/core/summary/unit-sheet/review-sheet";
import { en } from "../../../../src/strings/en";
import type { ReviewRow } from "../../../../src/core/summary/unit-sheet/review-words";
import { reviewSheetWords } from "../../../../src/strings/summary/word-review-sheet";
import { vi } from "../../../../src/strings/vi";
import { snapshotOfPlan } from "../../../builders/snapshot-of-plan";
import { readFixture } from "../../../files/annex-fixtures";
import { calculate, rowOf } from "../plan/calculated-plan";

const [reviewed] = review(readFixture("gio-linh-2023-yearly-plan")).annexes;
if (reviewed === undefined) throw new Error("no annex");
const { annex, findings } = reviewed;
const words = reviewSheetWords(vi);
const TODAY = "2026-11-20T08:00:00+07:00";

const blocksOf = (changes: Partial<BlockSources>) =>
  reviewBlocks(
    {
      reviewed: [reviewed],
      earlier: [],
      fixed: [],
      ignored: [],
      rulesOff: new Set(),
      alone: false,
      now: TODAY,
      ...changes,
    },
    words,
  );
const blocks = blocksOf({});

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
  const plan = planReviewSheet(blocks, words, {
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
  expect(links[0]).toMatch(/^=HYPERLINK\("#'PL'![A-Z]+\d+","[A-Z]+\d+"&T\(N\("[^"]+"\)\)\)$/);
  expect(values.map(([first]) => first)).toContain("(Ngày rà soát: 20/11/2026)");
});

test("a state that the reader chooses moves the counts", () => {
  const plan = planReviewSheet(blocks, words);
  const before = calculate(plan);
  const row = before.findIndex((cells) => cells[6] === "Mới");
  const after = calculate(plan, { [`${String(row)},6`]: "Đã sửa" });
  const total = rowOf(after, 3, "Cộng");
  expect(after[total]?.slice(4, 8)).toEqual([findings.length - 1, 1, 0, findings.length]);
});

test("an annex without findings says so", () => {
  const plan = planReviewSheet([{ title: "A", sheet: "PL", rows: [] }], words);
  expect(plan.inputs.flat()).toContain("Không có phát hiện nào.");
});

const among = (...found: readonly Finding[]) => [
  { annex: { ...annex, title: "A", sheet: "PL" }, findings: found },
];
const told = (changes: Partial<BlockSources>) =>
  blocksOf(changes).map(({ title, rows }) => [
    title,
    ...rows.map(({ id, state, note, answer }) => [id, state, note, answer]),
  ]);

test("what was fixed since is kept, what is found again is new", () => {
  const first = found({ row: 3, column: 2 });
  const second = found({ row: 2, column: 2 }, { ignored: "đã thống nhất" });
  const gone = found({ row: 1, column: 2 });
  const since = "2026-11-19T08:00:00Z";
  expect(
    told({
      reviewed: among(first, second),
      ignored: [{ id: second.id, reason: "đã thống nhất", since }],
      fixed: [
        { title: "A", finding: gone, on: since },
        { title: "A", finding: first, on: since },
      ],
    }),
  ).toEqual([
    [
      "A",
      ["1 2", "fixed", "19/11/2026", null],
      ["2 2", "ignored", "19/11/2026: đã thống nhất", null],
      ["3 2", "new", "", null],
    ],
  ]);
});

const row = (id: string, changes: Partial<ReviewRow> = {}): ReviewRow => ({
  id,
  at: { row: 1, column: 2 },
  severity: "warning",
  what: "Thiếu số liệu",
  why: "",
  proposal: "",
  state: "new",
  note: "",
  answer: null,
  ...changes,
});
const earlier = (...rows: readonly ReviewRow[]) => [{ title: "A", sheet: "PL", rows }];

test("what the earlier sheet says and is found no more is fixed today, once and for all", () => {
  const before = earlier(
    row("value-missing.cells@1", { answer: "Đã bổ sung" }),
    row("value-missing.cells@2", { state: "fixed", note: "01/11/2026", at: { row: 2, column: 2 } }),
  );
  expect(told({ reviewed: among(), earlier: before })).toEqual([
    [
      "A",
      ["value-missing.cells@1", "fixed", "20/11/2026", "Đã bổ sung"],
      ["value-missing.cells@2", "fixed", "01/11/2026", null],
    ],
  ]);
});

test("a mistake that stays while its cell changes is not fixed and keeps the unit's answer", () => {
  const before = earlier(row("value-missing.cells@1", { answer: "Sẽ bổ sung", indicator: "I.1" }));
  const now = found({ row: 5, column: 2 }, { id: "value-missing.cells@9", indicator: "I.1" });
  expect(told({ reviewed: among(now), earlier: before })).toEqual([
    ["A", ["value-missing.cells@9", "new", "", "Sẽ bổ sung"]],
  ]);
});

test("a rule that was switched off, or could not compare, has fixed nothing", () => {
  const before = earlier(
    row("value-missing.cells@1"),
    row("goal-differs-elsewhere.differs@2", { at: { row: 2, column: 2 } }),
  );
  const rulesOff = new Set(["value-missing"]);
  expect(told({ reviewed: among(), earlier: before, rulesOff, alone: true })).toEqual([
    ["A", ["goal-differs-elsewhere.differs@2", "new", "", null]],
  ]);
});

test("annexes that are not reviewed this time stay as they were", () => {
  const other = { title: "B", sheet: "PL 2", rows: [row("x.y@1", { answer: "ý kiến" })] };
  expect(told({ reviewed: among(), earlier: [other] })).toEqual([
    ["A"],
    ["B", ["x.y@1", "new", "", "ý kiến"]],
  ]);
});

test("an annex whose sheet was renamed is the same annex, one on a sheet that exists is not", () => {
  const renamed = { title: "A", sheet: "Sheet1", rows: [row("x.y@1", { answer: "ý kiến" })] };
  const before = { reviewed: among(), earlier: [renamed] };
  expect(told({ ...before, sheets: ["PL"] })).toEqual([
    ["A", ["x.y@1", "fixed", "20/11/2026", "ý kiến"]],
  ]);
  expect(told({ ...before, sheets: ["PL", "Sheet1"] })).toHaveLength(2);
});

test("the written sheet reads back as it was planned, in either language and with quoted names", () => {
  const quoted = blocks.map((block) => ({
    title: block.title,
    sheet: `Xã "A" & 'B'`,
    rows: block.rows.map((one) => ({ ...one, answer: "đã xem" })),
  }));
  const untitled = { title: "", sheet: "PL 2", rows: [row("x.y@1", { state: "ignored" })] };
  for (const strings of [vi, en]) {
    const plan = planReviewSheet([...quoted, untitled], reviewSheetWords(strings));
    const vocabularies = [en, vi].map(reviewSheetWords);
    expect(readReviewSheet(snapshotOfPlan(plan), vocabularies)).toEqual([...quoted, untitled]);
  }
});
