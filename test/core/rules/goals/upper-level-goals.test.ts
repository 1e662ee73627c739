import { UPPER_LEVEL_GOALS } from "../../../../src/core/rules/goals/upper-level-goals";
import { reviewSheets } from "../../../../src/core/review";
import { describeFinding, findingsOn } from "../review-table";
import { readTable } from "../read-table";

const HEAD = `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND TỈNH A
STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2025 | Ghi chú`;
const OTHER = "2 | 100% văn bản được ban hành đúng pháp luật | 100% | 100% | 100% |";

const below = (goal: number, sample: string, year: number) =>
  findingsOn(
    readTable(
      [
        HEAD.replaceAll("2025", String(year)),
        `1 | Tối thiểu ${String(goal)}% ${sample} | 10% | 11% | ${String(goal)}% |`,
        OTHER,
      ].join("\n"),
    ),
  ).filter(({ rule }) => rule === "goal-below-upper-level");

const listed = UPPER_LEVEL_GOALS.flatMap(({ sample, atLeast, source }) =>
  ([2025, 2030] as const).flatMap((year) => {
    const asked = atLeast[year];
    const floor = typeof asked === "number" ? asked : asked?.tỉnh;
    return floor === undefined ? [] : [{ year, floor, sample, source }];
  }),
);

describe.each(listed)("$year, $floor %: $sample", ({ year, floor, sample, source }) => {
  it("is the goal that a lower one is compared with", () => {
    const [finding] = below(floor - 1, sample, year);
    expect(finding?.severity).toBe("hint");
    expect(finding?.values).toMatchObject({ upper: { value: floor, unit: "%" }, source });
  });

  it("lets an equal or higher one pass", () => {
    expect(below(floor, sample, year)).toEqual([]);
  });
});

it("a commune's work files are asked for less than a province's", () => {
  const table = `${HEAD.replace("TỈNH", "XÃ")}
1 | Tối thiểu 70% hồ sơ công việc được xử lý trên môi trường mạng | 60% | 65% | 70% |
${OTHER}`;
  expect(findingsOn(readTable(table)).map(describeFinding)).toEqual([]);
});

describe("a sheet of goals that the office keeps in the workbook", () => {
  const own = `${HEAD}
1 | Mức độ hài lòng của người dân về giải quyết thủ tục hành chính đạt tối thiểu 85% | 70% | 80% | 85% |
2 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm đạt từ 95% trở lên | 90% | 92% | 95% |`;
  const kept = `MỤC TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025
STT | Chỉ tiêu | Mục tiêu đến năm 2025 | Ghi chú
1 | Tỷ lệ hồ sơ được giải quyết đúng hạn và trước hạn hằng năm | Tối thiểu 99% |
2 | Tỷ lệ cơ quan có sáng kiến về cải cách hành chính trong năm | Tối thiểu 50% |`;
  const found = (name: string) =>
    reviewSheets([readTable(own, "Kế hoạch"), readTable(kept, name)])
      .flatMap(({ annexes }) => annexes.flatMap(({ findings }) => findings))
      .filter(({ rule }) => rule === "goal-below-upper-level")
      .map(describeFinding);

  it("replaces the catalogue when it says so in its name", () => {
    expect(found("Mục tiêu cấp trên")).toEqual(["hint B4 below"]);
  });

  it("is any other sheet under another name: the catalogue is asked", () => {
    expect(found("Trang 2")).toEqual(["hint B3 below"]);
  });
});
