import { formatPosition } from "../../../src/core/sheet/address";
import { findingsIn } from "./review-table";
import type { Table } from "./rule-case";

type Grid = readonly (readonly string[])[];
type Planting = (grid: Grid) => Grid;

/** What a clerk does by mistake, and where which rule must find it; whatever else it finds is listed too. */
type Planted = readonly [
  mistake: string,
  plant: Planting,
  finds: readonly string[],
  more?: Partial<Table>,
];

const gridOf = (table: string): Grid =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

const YEARLY = gridOf(`
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2023, DỰ KIẾN ĐẾN NĂM 2025 CỦA UBND HUYỆN A
STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú
I | **CẢI CÁCH THỦ TỤC HÀNH CHÍNH** |
1 | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | 80% | 85% | 88% | 92% |
2 | Năm 2022, số hóa kết quả giải quyết thủ tục hành chính tối thiểu 20% tại cấp huyện, 15% tại cấp xã; giai đoạn 2023 - 2025 mỗi năm tăng tối thiểu 20%; đến năm 2025 đạt 80% | Cấp huyện: 30% Cấp xã: 20% | Cấp huyện: 50% Cấp xã: 40% | Cấp huyện: 70% Cấp xã: 60% | Cấp huyện: 90% Cấp xã: 80% |
3 | Trên 80% hồ sơ công việc được xử lý trên môi trường mạng | 60% | 70% | 80,5% | 85% |
4 | Tỷ lệ hồ sơ trễ hạn không quá 5% tổng số hồ sơ | 4% | 3% | 2% | 1% |
II | **CẢI CÁCH CHẾ ĐỘ CÔNG VỤ** |
1 | 100% cán bộ, công chức được bồi dưỡng theo chức danh quy định | 70% | 80% | 90% | 100% |
2 | Mỗi cơ quan có ít nhất 02 sáng kiến cải cách hành chính trong năm | 2 | 3 | 3 | 4 |
3 | Xếp hạng chỉ số cải cách hành chính của tỉnh | | | | | Chỉ tiêu cấp tỉnh
`);

const STATUS = gridOf(`
ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
1. Tổng số chỉ tiêu: 5 chỉ tiêu
2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 2 chỉ tiêu
3. Chỉ tiêu đang thực hiện: 3 chỉ tiêu.
STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
I | **CẢI CÁCH THỦ TỤC HÀNH CHÍNH** | |
1. | Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính | Đã hoàn thành | Qua khảo sát, tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính đạt 93,4%
2. | Tối thiểu 80% hồ sơ giải quyết thủ tục hành chính được luân chuyển bằng phương thức điện tử | Đang thực hiện | Số hồ sơ giải quyết thủ tục hành chính được luân chuyển điện tử đến nay đạt 62%
3. | 100% kết quả giải quyết thủ tục hành chính được số hóa | Đang thực hiện | Kết quả giải quyết thủ tục hành chính được số hóa đạt 71,5%
II | **CẢI CÁCH CHẾ ĐỘ CÔNG VỤ** | |
1. | 100% cán bộ, công chức cấp xã đạt chuẩn về trình độ chuyên môn | Đang thực hiện | Đến nay 412/450 cán bộ, công chức cấp xã đạt chuẩn, đạt 91,6%
2. | Tối thiểu 95% cán bộ được đánh giá hoàn thành nhiệm vụ trong năm | Đã hoàn thành | Năm 2023 có 97% cán bộ được đánh giá hoàn thành nhiệm vụ
`);

const TASKS = gridOf(`
TRIỂN KHAI CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023
(Kèm theo Kế hoạch số 12/KH-UBND ngày 16/02/2023 của UBND huyện A)
TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành
I | **CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH** | | | |
1 | Ban hành kế hoạch kiểm tra công tác cải cách hành chính năm 2023 | Kế hoạch | Phòng Nội vụ | Văn phòng HĐND và UBND | Tháng 3/2023
2 | Tổ chức kiểm tra cải cách hành chính tại các phòng, ban và UBND xã | Báo cáo | Phòng Nội vụ | Thanh tra huyện | Quý III/2023
3 | Tuyên truyền cải cách hành chính trên hệ thống truyền thanh | Tin, bài | Phòng Văn hóa và Thông tin | Phòng Nội vụ | Thường xuyên
II | **CẢI CÁCH THỂ CHẾ** | | | |
1 | Rà soát văn bản quy phạm pháp luật do huyện ban hành | Báo cáo | Phòng Tư pháp | Văn phòng HĐND và UBND | Trước 30/11/2023
2 | Theo dõi tình hình thi hành pháp luật trên địa bàn huyện | Báo cáo | Phòng Tư pháp | Công an huyện | Quý IV/2023
`);

const CLEAN: Readonly<Record<string, Grid>> = { YEARLY, STATUS, TASKS };

/** "C5" holds another literal. */
function put(...cells: readonly (readonly [string, string])[]): Planting {
  return (grid) =>
    grid.map((line, row) => {
      const changed = [...line];
      for (const [cell, literal] of cells) {
        const column = cell.charCodeAt(0) - 65;
        if (Number(cell.slice(1)) !== row + 1) continue;
        while (changed.length <= column) changed.push("");
        changed[column] = literal;
      }
      return changed;
    });
}

function insert(after: number, ...lines: readonly string[]): Planting {
  return (grid) => [
    ...grid.slice(0, after),
    ...lines.flatMap((line) => gridOf(line)),
    ...grid.slice(after),
  ];
}

/** Only these, in this order; lines above the table stay. */
function columns(...kept: readonly number[]): Planting {
  return (grid) =>
    grid.map((line) => (line.length === 1 ? line : kept.map((column) => line[column] ?? "")));
}

function all(...plantings: readonly Planting[]): Planting {
  return (grid) => plantings.reduce((planted, plant) => plant(planted), grid);
}

const yearly: readonly Planted[] = [
  ["a value is missing", put(["D4", ""]), ["warning D4 value-missing.cells"]],
  [
    "words where the row's others are numbers",
    put(["D4", "tăng mạnh"]),
    ["warning D4 value-not-a-number.text"],
  ],
  [
    "a count under a percent goal",
    put(["C9", "7"], ["D9", "8"], ["E9", "9"], ["F9", "10"]),
    ["error C9 value-unit-differs.goal"],
  ],
  ["one count among percentages", put(["D4", "170 hồ sơ"]), ["error D4 value-unit-differs.goal"]],
  ["0,9 among percentages", put(["E4", "0,9"]), ["warning E4 percent-scale-mixed.fraction"]],
  ["a share over 100 %", put(["F9", "110%"]), ["error F9 value-out-of-range.over-100"]],
  ["a negative share", put(["C4", "-80%"]), ["error C4 value-out-of-range.negative"]],
  [
    "a year worse than the one before",
    put(["D4", "75%"]),
    ["warning D4 value-runs-backwards.falls"],
  ],
  ["a rise where less is better", put(["D7", "4,5%"]), ["warning D7 value-runs-backwards.falls"]],
  [
    "a step smaller than asked",
    put(["D5", "Cấp huyện: 50% Cấp xã: 30%"]),
    ["warning D5 step-too-small.level"],
  ],
  [
    "flat after the goal is reached",
    put(["C4", "92%"], ["D4", "92%"], ["E4", "92%"]),
    ["hint C4 flat-after-reached.flat"],
  ],
  ["the goal year's plan misses the goal", put(["F4", "89%"]), ["error F4 plan-below-goal.short"]],
  [
    "an early year's requirement is missed",
    put(["C5", "Cấp huyện: 30% Cấp xã: 12%"]),
    ["error C5 early-goal-missed.level"],
  ],
  ["a level is missing", put(["E5", "Cấp huyện: 70%"]), ["warning E5 level-value-missing.level"]],
  ["exactly on 'trên'", put(["F6", "80%"], ["E6", "80%"]), ["hint E6 value-on-boundary.over"]],
  [
    "a value in another level's row",
    put(["D11", "5"]),
    ["warning D11 value-in-other-level-row.filled"],
  ],
  [
    "text instead of values",
    put(
      ["C9", "Kế hoạch năm"],
      ["D9", "Kế hoạch năm"],
      ["E9", "Kế hoạch năm"],
      ["F9", "Kế hoạch năm"],
    ),
    ["hint C9 value-is-text.words"],
  ],
  [
    "a decimal point among commas",
    put(["E6", '"80.5%"'], ["C6", '"60,5%"']),
    ["hint E6 decimal-point-among-commas.point"],
  ],
  [
    "two year columns have changed places",
    columns(0, 1, 2, 3, 5, 4, 6),
    ["warning C2 year-columns-irregular.unordered"],
  ],
  [
    "a unit that the row's others do not have",
    put(["B10", "Sáng kiến cải cách hành chính của mỗi cơ quan"], ["D10", "3%"]),
    ["warning B10 goal-has-no-number.values", "error D10 value-unit-differs.row"],
  ],
  [
    "text in a legacy encoding",
    put(["B9", "{.VnTime} 100% c¸n bé, c«ng chøc ®­îc båi d­ìng theo chøc danh quy ®Þnh"]),
    ["warning B9 legacy-encoding.cells"],
  ],
  [
    "a year column is doubled",
    put(["E2", "Chỉ tiêu năm 2023"]),
    ["warning E2 year-columns-irregular.doubled"],
  ],
  ["a formula error", put(["D4", "=A1/0 → #DIV/0!"]), ["error D4 value-is-error.error"]],
  ["a number stored as text", put(["D4", '"85%"']), ["hint D4 number-stored-as-text.cells"]],
  [
    "no number in the goal",
    put(["B4", "Người dân hài lòng về giải quyết thủ tục hành chính"]),
    ["warning B4 goal-has-no-number.values"],
  ],
  [
    "'ít nhất' without a number",
    put(["B4", "Có ít nhất người dân hài lòng về giải quyết thủ tục hành chính"]),
    ["error B4 goal-has-no-number.bound"],
  ],
  [
    "'tối thiểu 100 %'",
    put(["B9", "Tối thiểu 100% cán bộ, công chức được bồi dưỡng theo chức danh quy định"]),
    ["hint B9 goal-minimum-of-all.all"],
  ],
  [
    "a range with 'tối thiểu'",
    put(["B4", "Tối thiểu 80 - 90% người dân hài lòng về giải quyết thủ tục hành chính"]),
    ["hint B4 goal-below-upper-level.below", "warning B4 goal-range-with-minimum.range"],
  ],
  [
    "a goal below the upper level's",
    put(["B4", "Tối thiểu 85% người dân hài lòng về giải quyết thủ tục hành chính"]),
    ["hint B4 goal-below-upper-level.below"],
  ],
  ["a gap in the numbers", put(["A7", "5"]), ["warning A7 number-missing.gap"]],
  ["a number twice", put(["A5", "1"]), ["warning A5 number-repeated.twice"]],
  [
    "numbers in the wrong order",
    put(["A5", "3"], ["A6", "2"]),
    ["warning A6 number-out-of-order.backwards"],
  ],
  [
    "a section without rows",
    all(put(["A8", "III"]), insert(7, "II | **CẢI CÁCH TÀI CHÍNH CÔNG** |")),
    ["warning B8 section-empty.empty"],
  ],
  [
    "an indicator twice",
    insert(
      10,
      "3 | Tối thiểu 90% người dân hài lòng về việc giải quyết thủ tục hành chính | 80% | 85% | 88% | 92% |",
    ),
    ["warning B11 indicator-repeated.here", "warning A12 number-repeated.twice"],
  ],
  [
    "a row torn in two",
    all(
      put(["B4", "Tối thiểu 90% người dân hài lòng về giải"]),
      insert(4, "| quyết thủ tục hành chính | | | | |"),
    ),
    ["hint B5 row-split.split"],
  ],
  [
    "the header once more",
    insert(
      7,
      "STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2024 | Dự kiến năm 2025 | Ghi chú",
    ),
    ["hint A8 header-repeated.repeated"],
  ],
  [
    "a wrong numbering row",
    insert(2, "1 | 2 | 3 | 4 | 6 | 7 | 8"),
    ["hint E3 numbering-row-wrong.order"],
  ],
  [
    "leftover tags",
    put(["B4", '"<b>Tối thiểu 90% người dân hài lòng</b> về giải quyết thủ tục hành chính"']),
    ["hint B4 markup-left.cells"],
  ],
  [
    "two blanks",
    put(["B4", '"Tối thiểu 90% người dân hài lòng  về giải quyết thủ tục hành chính"']),
    ["hint B4 spaces-irregular.cells"],
  ],
  [
    "composed Unicode",
    put([
      "B4",
      JSON.stringify(
        "Tối thiểu 90% người dân hài lòng về giải quyết thủ tục hành chính".normalize("NFD"),
      ),
    ]),
    ["hint B4 unicode-decomposed.cells"],
  ],
  [
    "room for number and date",
    insert(1, "(Kèm theo Kế hoạch số      /KH-UBND ngày   tháng   năm 2023)"),
    ["hint A2 blank-left-open.open"],
  ],
  ["a misspelt term", put(["B8", "**CÁI CÁCH CHẾ ĐỘ CÔNG VỤ**"]), ["error B8 term-misspelt.term"]],
  [
    "another goal for the same indicator elsewhere in the workbook",
    put(),
    ["warning B4 goal-differs-elsewhere.differs"],
    {
      elsewhere: `
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 CỦA UBND HUYỆN A
STT | Chỉ tiêu đến năm 2025 | Đạt được năm 2022 | Chỉ tiêu năm 2023 | Dự kiến năm 2025
1 | Tối thiểu 95% người dân hài lòng về giải quyết thủ tục hành chính | 80% | 85% | 96%
2 | 100% văn bản quy phạm pháp luật được ban hành đúng quy định | 100% | 100% | 100%`,
    },
  ],
];

const status: readonly Planted[] = [
  [
    "no status",
    put(["C8", ""]),
    ["error A4 declared-count-differs.differs", "warning C8 status-missing.empty"],
  ],
  [
    "a synonym of the allowed word",
    put(["C7", "Đã thực hiện"]),
    ["warning C7 status-outside-vocabulary.synonym"],
  ],
  [
    "a word that says nothing",
    put(["C8", "Theo kế hoạch chung"]),
    // The count that differs rests on what the word means: it waits for the answer.
    ["warning C8 status-outside-vocabulary.unreadable"],
  ],
  [
    "the figure meets the goal, the status says in progress",
    put(["D8", "Số hồ sơ giải quyết thủ tục hành chính được luân chuyển điện tử đến nay đạt 82%"]),
    ["warning C8 status-in-progress-though-met.met"],
  ],
  [
    "completed below the goal",
    put([
      "D7",
      "Qua khảo sát, tỷ lệ người dân hài lòng về giải quyết thủ tục hành chính đạt 83,4%",
    ]),
    ["error C7 status-completed-though-below.below"],
  ],
  [
    "completed without a figure",
    put(["D7", "Đã tổ chức khảo sát người dân theo kế hoạch của tỉnh"]),
    ["warning D7 evidence-has-no-figure.completed"],
  ],
  ["completed without evidence", put(["D7", ""]), ["warning D7 evidence-missing.empty"]],
  [
    "the evidence repeats the goal",
    put(["D7", "90% người dân hài lòng về giải quyết thủ tục hành chính"]),
    ["hint D7 evidence-repeats-goal.repeats"],
  ],
  [
    "fraction and percent disagree",
    put(["D11", "Đến nay 412/450 cán bộ, công chức cấp xã đạt chuẩn, đạt 93,6%"]),
    ["warning D11 fraction-percent-disagree.differs"],
  ],
  [
    "parts that do not add up",
    put([
      "D12",
      "Năm 2023 có 450 cán bộ được đánh giá, trong đó: Hoàn thành tốt nhiệm vụ 400 người, chiếm tỷ lệ 88,9%; Hoàn thành nhiệm vụ 60 người, chiếm tỷ lệ 11,1%",
    ]),
    ["warning D12 fraction-percent-disagree.differs", "warning D12 parts-do-not-add-up.sum"],
  ],
  [
    "evidence after the period",
    put([
      "D8",
      "Đến ngày 20/12/2023 hồ sơ giải quyết thủ tục hành chính được luân chuyển điện tử đạt 62%",
    ]),
    ["warning D8 evidence-outside-period.later"],
  ],
  [
    "twins with other statuses",
    insert(
      12,
      "3. | Tối thiểu 90% người dân hài lòng về việc giải quyết thủ tục hành chính | Đang thực hiện | Đang khảo sát, đến nay đạt 70%",
    ),
    [
      "error A2 declared-count-differs.differs",
      "error A4 declared-count-differs.differs",
      "warning B13 indicator-repeated.here",
      "warning C13 status-contradicts-twin.differs",
    ],
  ],
  [
    "a declared count that is wrong",
    put(["A3", "2. Chỉ tiêu đã hoàn thành đến 14/10/2023: 3 chỉ tiêu"]),
    ["error A2 declared-counts-do-not-add-up.sum", "error A3 declared-count-differs.differs"],
  ],
  [
    "counts that do not add up",
    put(["A2", "1. Tổng số chỉ tiêu: 6 chỉ tiêu"]),
    ["error A2 declared-count-differs.differs", "error A2 declared-counts-do-not-add-up.sum"],
  ],
  [
    "another date than the header's",
    put(["A3", "2. Chỉ tiêu đã hoàn thành đến 31/12/2023: 2 chỉ tiêu"]),
    ["warning A3 declared-date-differs.header"],
  ],
  ["'2..' among '1.'", put(["A8", '"2.."']), ["hint A8 number-style-differs.style"]],
  [
    "an outdated term",
    put(["B9", "100% hồ sơ dịch vụ công trực tuyến mức độ 3 và 4 được số hóa kết quả"]),
    ["hint B9 term-outdated.term"],
  ],
];

const tasks: readonly Planted[] = [
  ["no lead", put(["D5", ""]), ["warning D5 lead-missing.empty"]],
  [
    "lead equals cooperating",
    put(["E6", "Phòng Nội vụ"]),
    ["hint E6 lead-is-also-cooperating.lead"],
  ],
  [
    "two agencies run together",
    put(["E5", "Phòng Tư pháp Văn phòng HĐND và UBND"]),
    ["warning E5 agencies-run-together.run"],
  ],
  ["no deadline", put(["F5", ""]), ["warning F5 deadline-missing.empty"]],
  ["an unreadable deadline", put(["F5", "Theo quy định"]), ["hint F5 deadline-unreadable.text"]],
  [
    "a vague deadline",
    put(["F6", "Cuối Quý II hoặc đầu Quý III/2023"]),
    ["warning F6 deadline-vague.vague"],
  ],
  [
    "a deadline before the plan",
    put(["F5", "Tháng 01/2023"]),
    ["error F5 deadline-before-plan.before"],
  ],
  ["a quarter without a year", put(["F6", "Quý III"]), ["hint F6 deadline-without-year.bare"]],
  [
    "past on the day of assessment",
    put(),
    ["warning F5 deadline-past.past"],
    { profile: { asOf: "2023-06-30" } },
  ],
  ["no product", put(["C5", ""]), ["warning C5 product-missing.empty"]],
  [
    "an agency in two spellings",
    put(["D7", "Phòng văn hóa và thông tin"], ["E9", "Phòng Văn hóa và Thông tin"]),
    ["hint D7 agency-spelled-differently.spelling"],
  ],
  ["no cooperating agency", put(["E5", ""]), ["hint E5 cooperating-missing.empty"]],
  ["a comma left over", put(["D5", "Phòng Nội vụ,"]), ["hint D5 separator-left-over.cells"]],
  [
    "districts in a plan of 2026",
    put(
      ["A1", "TRIỂN KHAI CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026"],
      ["A2", "(Kèm theo Kế hoạch số 12/KH-UBND ngày 16/02/2026 của UBND xã A)"],
      ["D5", "UBND huyện A"],
      ["F5", "Tháng 3/2026"],
      ["F6", "Quý III/2026"],
      ["F9", "Trước 30/11/2026"],
      ["F10", "Quý IV/2026"],
    ),
    ["hint D5 body-abolished.body"],
  ],
];

describe.each(Object.entries(CLEAN))("the clean table %s", (_name, grid) => {
  it("is silent", () => {
    expect(findsIn(grid)).toEqual([]);
  });
});

describe.each([
  ["yearly values, goals and structure", YEARLY, yearly],
  ["status, evidence and summary", STATUS, status],
  ["tasks", TASKS, tasks],
] as const)("planted in %s", (_name, grid, list) => {
  it.each(list.map(([mistake, ...rest]) => [mistake, rest] as const))("%s", (_mistake, planted) => {
    const [plant, finds, more] = planted;
    expect(findsIn(plant(grid), more)).toEqual(finds);
  });
});

function findsIn(grid: Grid, more: Partial<Table> = {}): readonly string[] {
  const table = grid.map((line) => line.join(" | ")).join("\n");
  return findingsIn({ ...more, table }).map(
    ({ severity, at, rule, says }) => `${severity} ${formatPosition(at)} ${rule}.${says}`,
  );
}
