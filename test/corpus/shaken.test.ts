import { readAnnexes } from "./product";
import { scoreTable } from "./score/score-table";
import { blankFigures } from "./shaken/blank-figures";
import { relabelHeads } from "./shaken/relabel-heads";
import { shiftTable } from "./shaken/shift-table";
import { labelledTable } from "./small-table";
import { seeded } from "./tables/seeded";

const TABLE = labelledTable();

const wordsOf = ({ sheets: [sheet] }: typeof TABLE, row: number): readonly string[] =>
  sheet?.texts[row] ?? [];

it("reads a shifted table as it read the first one", () => {
  const first = scoreTable(TABLE, readAnnexes);
  const shifted = scoreTable(shiftTable(TABLE), readAnnexes);
  expect({ ...shifted, findings: undefined }).toEqual({ ...first, findings: undefined });
  expect(shifted.findings.rules).toEqual(first.findings.rules);
});

it("blanks about half of the figures and nothing else", () => {
  const blanked = blankFigures(TABLE, seeded(1));
  const count = (table: typeof TABLE): number =>
    (table.sheets[0]?.values ?? []).flat().filter((value) => typeof value === "number").length;
  // Seven ordinals stay; of the fourteen figures about seven.
  expect(count(TABLE)).toBe(21);
  expect(count(blanked)).toBeGreaterThan(7 + 3);
  expect(count(blanked)).toBeLessThan(7 + 11);
  expect(wordsOf(blanked, 2)).toEqual(wordsOf(TABLE, 2));
});

it("puts heads of the same meaning in place, with the column's own year", () => {
  const heads = [
    { text: "Đạt được năm 2019", role: "actual", year: 2019 },
    { text: "Số thứ tự", role: "stt", from: "made-up-two" },
    { text: "Kết quả xếp loại", role: "status", falseFriend: true },
  ];
  const relabelled = relabelHeads(TABLE, heads, seeded(1));
  expect(wordsOf(relabelled, 2)).toEqual([
    "STT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Mục tiêu đến năm 2023",
    "Đạt được năm 2023",
    "Đánh giá",
  ]);
});
