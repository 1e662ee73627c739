import type { Finding } from "../../src/core/model/finding";
import { review } from "../../src/core/review";
import type { CellValue, SheetSnapshot } from "../../src/core/sheet/snapshot";
import { cases } from "../core/rules/cases";
import { readTable } from "../core/rules/read-table";
import { findingsOn } from "../core/rules/review-table";
import type { RuleCase, Table } from "../core/rules/rule-case";

const all: readonly RuleCase[] = Object.values(cases);
const each = all.map((one) => [one.rule, one] as const);

/** Every finding of a rule case can be set aside; these laws say for how long. */
describe.each(each)("a finding of %s that somebody has set aside", (rule, { bad }) => {
  const { table } = bad;
  const options = withoutTable(bad);
  const idsIn = (snapshot: SheetSnapshot): readonly string[] =>
    ofRule(findingsOn(snapshot, options), rule).map(({ id }) => id);

  it("stays so when rows are inserted above it and the sheet gets another name", () => {
    const moved = { ...readTable(table, "Tên mới"), origin: { row: 3, column: 0 } };
    expect(idsIn(moved)).toEqual(idsIn(readTable(table)));
  });

  it("comes back when its cell says something else", () => {
    for (const finding of ofRule(findingsOn(readTable(table), options), rule)) {
      const changed = withOtherText(readTable(table), finding);
      expect(idsIn(changed)).not.toContain(finding.id);
    }
  });

  it("has an id of its own", () => {
    const ids = findingsOn(readTable(table), options).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

const YEARLY = `
CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2025 | Ghi chú
1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 80% | 85% | 90% |
2 | Tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên | 6% | 8% | 10% | Do sáp nhập
3 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | 60% | | 80% |`;

const setAside = (table: string) =>
  review(readTable(table))
    .annexes.flatMap(({ findings }) => findings)
    .map(({ id, at: { sheet } }) => ({ id, sheet, reason: "đã đối chiếu" }));

const openIn = (table: string): readonly string[] =>
  review(readTable(table), { ignored: setAside(YEARLY) })
    .annexes.flatMap(({ findings }) => findings)
    .filter(({ ignored }) => ignored === undefined)
    .map(({ rule }) => rule);

describe("findings that were set aside", () => {
  it("stay so when indicators are renumbered and change places", () => {
    expect(setAside(YEARLY).length).toBeGreaterThan(1);
    const [title = "", head = "", one = "", two = "", three = ""] = YEARLY.trim().split("\n");
    const renumbered = [
      three.replace("3 |", "1 |"),
      one.replace("1 |", "2 |"),
      two.replace("2 |", "3 |"),
    ];
    expect(openIn([title, head, ...renumbered].join("\n"))).toEqual([]);
  });

  it("stay so when an indicator is added", () => {
    const row = "4 | 100% văn bản được ban hành đúng pháp luật | 100% | 100% | 100% |";
    expect(openIn(`${YEARLY}\n${row}`)).toEqual([]);
  });

  it("come back when the goal, not their own cell, has changed", () => {
    expect(openIn(YEARLY.replace("Tối thiểu 20%", "Tối thiểu 30%"))).toEqual(["plan-below-goal"]);
  });

  it("come back when the figure has changed", () => {
    expect(openIn(YEARLY.replace("10%", "9%"))).toEqual(["plan-below-goal"]);
  });
});

function withoutTable({ profile, elsewhere }: Table): Pick<Table, "profile" | "elsewhere"> {
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

function ofRule(findings: readonly Finding[], rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** The cell a finding points at, with one more word or another number in it. */
function withOtherText(snapshot: SheetSnapshot, { at }: Finding): SheetSnapshot {
  const values = snapshot.values.map((row) => [...(row ?? [])]);
  const texts = snapshot.texts.map((row) => [...(row ?? [])]);
  const was = values[at.row]?.[at.column] ?? null;
  const becomes = typeof was === "number" ? was + 0.0123 : `${textOf(was)} khác`.trim();
  const line = values[at.row];
  const shown = texts[at.row];
  if (line !== undefined) line[at.column] = becomes;
  if (shown !== undefined) shown[at.column] = String(becomes);
  return { ...snapshot, values, texts };
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? value : "";
}
