import type { Finding } from "../../../../src/core/model/finding";
import {
  isOwnComment,
  isSameComment,
  planComments,
  type CommentWords,
} from "../../../../src/core/summary/marks/comments";
import {
  HIGHLIGHT_FORMULA,
  isHighlightFormula,
  planHighlights,
} from "../../../../src/core/summary/marks/highlights";
import { commentWords } from "../../../../src/strings/summary/word-comments";
import { en } from "../../../../src/strings/en";
import { vi } from "../../../../src/strings/vi";

const found = (row: number, column: number, changes: Partial<Finding> = {}): Finding => ({
  id: `${String(row)} ${String(column)}`,
  rule: "value-missing",
  says: "cells",
  severity: "warning",
  at: { sheet: "PL", row, column },
  values: { periods: ["2024"] },
  ...changes,
});

const numbered: CommentWords = {
  mark: "[x]",
  tell: ({ id }) => id,
  more: (count) => `+${String(count)}`,
};

test("highlights mark each cell once, by its gravest finding, and join neighbours", () => {
  expect(
    planHighlights("PL", [
      found(5, 3),
      found(6, 3),
      found(6, 3, { severity: "hint" }),
      found(7, 3, { severity: "error" }),
      found(7, 3),
      found(9, 3, { ignored: "x" }),
      found(5, 3, { at: { sheet: "other", row: 5, column: 3 } }),
    ]),
  ).toEqual([
    {
      severity: "error",
      fill: "#F8C9CC",
      areas: [{ row: 7, column: 3, rowCount: 1, columnCount: 1 }],
    },
    {
      severity: "warning",
      fill: "#FFE699",
      areas: [{ row: 5, column: 3, rowCount: 2, columnCount: 1 }],
    },
  ]);
});

test("a finding about many cells marks all that it names, and all that its fix would write", () => {
  const edit = (sheet: string, row: number) => ({
    at: { sheet, row, column: 4 },
    was: "1",
    becomes: 1,
  });
  const many = found(5, 3, {
    severity: "hint",
    values: {
      count: 2,
      cells: [
        { row: 5, column: 3 },
        { row: 8, column: 3 },
      ],
    },
    fix: { kind: "safe", edits: [edit("PL", 2), edit("other", 3)] },
  });
  expect(planHighlights("PL", [many, found(8, 3)])).toEqual([
    {
      severity: "warning",
      fill: "#FFE699",
      areas: [{ row: 8, column: 3, rowCount: 1, columnCount: 1 }],
    },
    {
      severity: "hint",
      fill: "#CFE2F3",
      areas: [
        { row: 5, column: 3, rowCount: 1, columnCount: 1 },
        { row: 2, column: 4, rowCount: 1, columnCount: 1 },
      ],
    },
  ]);
});

test("findings inside a merged area mark its first cell, once", () => {
  const merges = [{ row: 5, column: 3, rowCount: 3, columnCount: 1 }];
  const inside = [found(5, 3), found(7, 3, { id: "2", severity: "hint" })];
  expect(planHighlights("PL", inside, merges)).toEqual([
    {
      severity: "warning",
      fill: "#FFE699",
      areas: [{ row: 5, column: 3, rowCount: 1, columnCount: 1 }],
    },
  ]);
  expect(planComments("PL", inside, numbered, merges).map(({ at }) => at)).toEqual([
    { row: 5, column: 3 },
  ]);
});

test.each([
  [HIGHLIGHT_FORMULA, true],
  ['N("annex-reviewer")=0', true],
  ['=n( "annex-reviewer" ) = 0', true],
  ['=N("annex-reviewer")=1', false],
  ['=AND(N("annex-reviewer")=0,A1>0)', false],
  ["=A1=0", false],
])("the condition %s is ours: %s", (formula, isOurs) => {
  expect(isHighlightFormula(formula)).toBe(isOurs);
});

test("several findings in one cell are one comment, ignored ones in none", () => {
  const comments = planComments(
    "PL",
    [
      found(5, 3),
      found(5, 3, { severity: "hint" }),
      found(9, 3, { ignored: "x" }),
      found(5, 3, { at: { sheet: "other", row: 5, column: 3 } }),
    ],
    commentWords(vi),
  );
  expect(comments).toHaveLength(1);
  expect(comments[0]?.at).toEqual({ row: 5, column: 3 });
  expect(comments[0]?.text).toMatch(/^\[Rà soát phụ lục\] Cảnh báo: .+\nGợi ý: .+\n#\w+$/su);
});

test("a cell with very many findings tells the first, and how many are left", () => {
  const findings = Array.from({ length: 9 }, (_one, index) =>
    found(5, 3, { id: `điều ${String(index + 1)}` }),
  );
  const [comment] = planComments("PL", findings, numbered);
  expect(comment?.text.split("\n").slice(0, -1)).toEqual([
    "[x] điều 1",
    "điều 2",
    "điều 3",
    "điều 4",
    "điều 5",
    "điều 6",
    "+3",
  ]);
});

describe("a comment of ours", () => {
  const [comment] = planComments("PL", [found(5, 3)], commentWords(vi));
  const text = comment?.text ?? "";

  test.each([
    ["as it was written", text],
    ["with the line breaks of another program", `${text.replace(/\n/g, "\r\n")}\r\n`],
    ["with its accents apart", text.normalize("NFD")],
  ])("is known %s", (_how, content) => {
    expect(isOwnComment(content)).toBe(true);
    expect(isSameComment(content, text)).toBe(true);
  });

  test("is known when it was written in the other language", () => {
    const [english] = planComments("PL", [found(5, 3)], commentWords(en));
    expect(isOwnComment(english?.text ?? "")).toBe(true);
    expect(isSameComment(english?.text ?? "", text)).toBe(false);
  });

  test.each([
    ["somebody has added to it", text.replace("\n#", " Đã hỏi lại xã.\n#")],
    ["somebody has written below it", `${text}\nĐã hỏi lại xã.`],
    ["only its beginning is ours", "[Rà soát phụ lục] Xem lại giúp em"],
    ["it is somebody's own", "Số này lấy từ báo cáo quý III #3"],
    ["it is empty", ""],
  ])("is no longer ours when %s", (_why, content) => {
    expect(isOwnComment(content)).toBe(false);
  });
});
