import type { Annex } from "../../../src/core/model/annex";
import { assessAnnex } from "../../../src/core/assess/assess-annex";
import type { Assessment } from "../../../src/core/model/assessment";
import type { Profile } from "../../../src/core/model/profile";
import { atLeast, percent, smallAnnex, type Row } from "./small-annex";

function assess(rows: readonly Row[], more: Partial<Annex> = {}, profile: Profile = {}) {
  const annex = smallAnnex(rows, more);
  const assessments = assessAnnex(annex, profile);
  return annex.indicators.map(({ key }) => assessments.get(key));
}

function assessOne(
  row: Row,
  more: Partial<Annex> = {},
  profile: Profile = {},
): Assessment | undefined {
  return assess([row], more, profile)[0];
}

const levels = [
  atLeast(95, { comparator: ">", level: "tỉnh" }),
  atLeast(90, { comparator: ">", level: "huyện" }),
  atLeast(80, { comparator: ">", level: "xã" }),
];
const both = (huyện: number, xã: number) => [
  percent(huyện, { level: "huyện" }),
  percent(xã, { level: "xã" }),
];

describe("a goal for several levels", () => {
  test("the province's demand does not bind a district's annex", () => {
    expect(assessOne({ goal: levels, cells: { "2022 actual": both(91, 81) } })?.status).toBe(
      "completed",
    );
  });
  test("communes that fall short hold the row back", () => {
    expect(assessOne({ goal: levels, cells: { "2022 actual": both(91, 79) } })).toMatchObject({
      status: "in-progress",
      distance: { value: 1, unit: "%" },
      reasoning: { says: "below-goal", values: { level: "xã", figure: 79, asked: 80 } },
    });
  });
  test("exactly the limit counts as met, and is marked", () => {
    expect(assessOne({ goal: levels, cells: { "2022 actual": both(90, 80) } })).toMatchObject({
      status: "completed",
      onBoundary: true,
    });
  });
  test("… unless the office decides otherwise", () => {
    const row = { goal: levels, cells: { "2022 actual": both(90, 80) } };
    expect(assessOne(row, {}, { boundaryMeets: false })?.status).toBe("in-progress");
  });
  test("one figure without a level is the annex's own", () => {
    expect(assessOne({ goal: levels, cells: { "2022 actual": [percent(92)] } })?.status).toBe(
      "completed",
    );
  });
  test("a level that other rows report and this one leaves out stays open", () => {
    const [row] = assess([
      { goal: levels, cells: { "2022 actual": [percent(92, { level: "huyện" })] } },
      { goal: levels, cells: { "2022 actual": both(92, 82) } },
    ]);
    expect(row).toMatchObject({ status: "unmeasured", reasoning: { says: "no-value" } });
  });
  test("without an own level one figure must satisfy all or none", () => {
    const unknown = smallAnnex(
      [{ goal: levels, cells: { "2022 actual": [percent(92)] } }],
      {},
      null,
    );
    expect(assessAnnex(unknown, {}).get("1")?.status).toBe("unmeasured");
  });
  test("districts owe nothing for years after 2025", () => {
    const row = {
      goal: levels,
      cells: {
        "2025 actual": [percent(96, { level: "tỉnh" }), ...both(91, 81)],
        "2026 actual": [percent(97, { level: "tỉnh" }), percent(83, { level: "xã" })],
      },
    };
    expect(assessOne(row, { level: "tỉnh", horizon: 2026 })?.status).toBe("completed");
  });
});

describe("a goal with steps on the way", () => {
  const goal = [
    atLeast(15, { by: 2022 }),
    atLeast(20, { comparator: "increase", unit: "điểm %", per: "year", by: [2023, 2024] }),
    atLeast(100, { by: 2025, explicit: false }),
  ];
  test("only the goal year decides the status; a missed early year says behind", () => {
    expect(
      assessOne({ goal, cells: { "2022 actual": [percent(10)], "2025 forecast": [percent(100)] } }),
    ).toMatchObject({
      status: "in-progress",
      plan: "meets",
      course: "behind",
      distance: { value: 90, unit: "%" },
      yearlyStep: { value: 30, unit: "%" },
    });
  });
  test("where only earlier years are set, the last of them is the goal", () => {
    expect(
      assessOne({
        goal: [atLeast(15, { by: 2022 }), atLeast(30, { by: 2023 })],
        cells: { "2023 actual": [percent(20)] },
      })?.status,
    ).toBe("in-progress");
  });
  test("a demand for 2030 waits where 2025 has its own", () => {
    const far = [atLeast(80, { by: 2025 }), atLeast(95, { by: 2030 })];
    expect(assessOne({ goal: far, cells: { "2024 actual": [percent(85)] } })?.status).toBe(
      "completed",
    );
  });
});

describe("movements", () => {
  test("a cut is compared by its amount", () => {
    const goal = [atLeast(10, { comparator: "decrease" })];
    expect(assessOne({ goal, cells: { "2022 actual": [percent(5)] } })?.status).toBe("in-progress");
    expect(assessOne({ goal, cells: { "2022 actual": [percent(-12)] } })?.status).toBe("completed");
  });
  test("a cut of heads is worked out from the year it counts from", () => {
    const goal = [atLeast(10, { comparator: "decrease", baseline: "so với năm 2021" })];
    const heads = (value: number) => [{ value, unit: "người" }];
    const cells = { "2021 actual": heads(200), "2023 actual": heads(180) };
    expect(assessOne({ goal, cells })?.status).toBe("completed");
    expect(assessOne({ goal, cells: { "2023 actual": heads(180) } })).toMatchObject({
      status: "unmeasured",
      reasoning: { says: "unit-differs" },
    });
  });
  test("more than last year needs last year's figure", () => {
    const goal = [atLeast(null, { comparator: "increase", against: "previous-year", unit: "" })];
    const number = (value: number) => [{ value, unit: "" }];
    expect(
      assessOne({ goal, cells: { "2021 actual": number(5), "2022 actual": number(6) } })?.status,
    ).toBe("completed");
    expect(
      assessOne({ goal, cells: { "2021 actual": number(6), "2022 actual": number(6) } })?.status,
    ).toBe("in-progress");
    expect(assessOne({ goal, cells: { "2022 actual": number(6) } })?.status).toBe("unmeasured");
    expect(
      assessOne({ goal, cells: { "2022 actual": [percent(4, { text: "tăng 4%" })] } })?.status,
    ).toBe("completed");
  });
});

describe("limits, ranges, ranks", () => {
  test.each([
    [
      "a range is met from its low end",
      atLeast(2, { comparator: "range", upTo: 3, unit: "sáng kiến" }),
      { value: 2, unit: "sáng kiến" },
      "completed",
    ],
    [
      "a rank is better when lower",
      atLeast(20, { comparator: "rank", unit: "hạng" }),
      { value: 11, unit: "", fraction: { part: 11, whole: 34 } },
      "completed",
    ],
    [
      "a rank below the group asked for",
      atLeast(20, { comparator: "rank", unit: "hạng" }),
      { value: 21, unit: "" },
      "in-progress",
    ],
    ["at most", atLeast(5, { comparator: "<=" }), percent(4), "completed"],
    ["below, exactly", atLeast(5, { comparator: "<" }), percent(5), "completed"],
    [
      "a fraction under a percentage",
      atLeast(50),
      { value: 111, unit: "TTHC", fraction: { part: 111, whole: 238 } },
      "in-progress",
    ],
    [
      "22 of 22 are all",
      atLeast(100),
      { value: 22, unit: "", fraction: { part: 22, whole: 22 } },
      "completed",
    ],
    ["0.9 × 100", atLeast(90), percent(89.99999999999999), "completed"],
    ["above 90 answers at least 90", atLeast(90), percent(90, { bound: "above" }), "completed"],
    [
      "above 90 answers above 90",
      atLeast(90, { comparator: ">" }),
      percent(90, { bound: "above" }),
      "completed",
    ],
    ["above 80 does not answer 100", atLeast(100), percent(80, { bound: "above" }), "in-progress"],
    ["below 95 leaves 90 open", atLeast(90), percent(95, { bound: "below" }), "unmeasured"],
    [
      "below 5 answers at most 5",
      atLeast(5, { comparator: "<=" }),
      percent(5, { bound: "below" }),
      "completed",
    ],
    ["a count under a percentage", atLeast(100), { value: 1, unit: "" }, "unmeasured"],
    ["a percentage under a count", atLeast(3, { unit: "sáng kiến" }), percent(100), "unmeasured"],
    [
      "thousands of millions",
      atLeast(2, { unit: "nghìn tỷ đồng" }),
      { value: 2500, unit: "tỷ đồng" },
      "completed",
    ],
    [
      "dollars are not đồng",
      atLeast(2, { unit: "triệu USD" }),
      { value: 2500, unit: "tỷ đồng" },
      "unmeasured",
    ],
  ] as const)("%s", (_, requirement, part, status) => {
    expect(assessOne({ goal: [requirement], cells: { "2022 actual": [part] } })?.status).toBe(
      status,
    );
  });

  test("above 90 is no boundary case when the cell itself says above", () => {
    const goal = [atLeast(90, { comparator: ">" })];
    const row = { goal, cells: { "2022 actual": [percent(90, { bound: "above" as const })] } };
    expect(assessOne(row)?.onBoundary).toBeUndefined();
  });
  test("a bare number beside an evil is a ceiling", () => {
    const goal = [atLeast(3, { explicit: false })];
    const cells = { "2022 actual": [percent(2.5)] };
    expect(assessOne({ text: "Tỷ lệ hộ nghèo", goal, cells })?.status).toBe("completed");
    expect(assessOne({ text: "Tỷ lệ giảm hộ nghèo", goal, cells })?.status).toBe("in-progress");
  });
});

test("a rank is better the smaller it is, whatever the name says", () => {
  const row = (value: number) => ({
    text: "Chỉ số PAR INDEX",
    unit: "Hạng",
    cells: {
      "2025 actual": [{ value, unit: "Hạng" }],
      "2025 target": [{ value: 10, unit: "Hạng" }],
    },
  });
  expect([23, 10, 8].map((value) => assessOne(row(value))?.status)).toEqual([
    "in-progress",
    "completed",
    "completed",
  ]);
});

test("a rank in the goal or in the figure is one too", () => {
  const bare = { comparator: ">=", value: 20, unit: "", explicit: false } as const;
  const row = (value: number) => ({
    text: "Chỉ số PCI",
    goal: [bare],
    goalText: { text: "Nhóm 20", at: { row: 1, column: 2 } },
    cells: { "2025 actual": [{ value, unit: "" }] },
  });
  expect([14, 22].map((value) => assessOne(row(value))?.status)).toEqual([
    "completed",
    "in-progress",
  ]);
});

test("a goal of none is a ceiling", () => {
  const row = (value: number) => ({
    text: "Số vụ mất an toàn thông tin",
    goal: [{ comparator: ">=", value: 0, unit: "Vụ", explicit: false } as const],
    cells: { "2025 actual": [{ value, unit: "Vụ" }] },
  });
  expect([0, 1].map((value) => assessOne(row(value))?.status)).toEqual([
    "completed",
    "in-progress",
  ]);
});

describe("which figure decides", () => {
  const goal = [atLeast(80)];
  test("an estimate of a later year than every actual", () => {
    expect(
      assessOne({ goal, cells: { "2022 actual": [percent(70)], "2023 estimate": [percent(82)] } }),
    ).toMatchObject({
      status: "completed",
      basis: "estimate",
      latest: { text: "82%", year: 2023 },
    });
  });
  test("the actual, where both stand for one year", () => {
    expect(
      assessOne({ goal, cells: { "2023 estimate": [percent(82)], "2023 actual": [percent(79)] } }),
    ).toMatchObject({ status: "in-progress", basis: "actual" });
  });
  test("a plan is no result", () => {
    expect(
      assessOne({ goal, cells: { "2022 actual": [], "2023 target": [percent(90)] } }),
    ).toMatchObject({
      status: "unmeasured",
      reasoning: { says: "no-value" },
    });
  });
  test("once the day of the assessment is past the goal year, what is not reached is missed", () => {
    const row = { goal, cells: { "2025 actual": [percent(79)] } };
    expect(assessOne(row, { asOf: "2025-12-31" })?.status).toBe("in-progress");
    expect(assessOne(row, { asOf: "2026-01-15" })?.status).toBe("missed");
  });
  test("a section with its own goal year keeps it", () => {
    const row = { goal, horizon: 2030, cells: { "2025 actual": [percent(79)] } };
    expect(assessOne(row, { asOf: "2026-01-15" })?.status).toBe("in-progress");
  });
});

test("where the sentence has no number, the goal year's plan is the goal", () => {
  expect(
    assessOne({ cells: { "2022 actual": [percent(90)], "2025 forecast": [percent(100)] } }),
  ).toMatchObject({ status: "in-progress", plan: "meets", distance: { value: 10, unit: "%" } });
  expect(assessOne({ cells: { "2022 actual": [percent(90)] } })).toMatchObject({
    status: "unmeasured",
    reasoning: { says: "no-goal" },
  });
});

test("a goal of two parts with one figure fails by its first part only", () => {
  const goal = [atLeast(80, { what: "TTHC" }), atLeast(30, { what: "giao dịch" })];
  const one = (value: number) =>
    assessOne({ goal, cells: { "2022 actual": [percent(value)] } })?.status;
  expect([one(85), one(50), one(20)]).toEqual(["completed", "in-progress", "in-progress"]);
  const reversed = [atLeast(30, { what: "giao dịch" }), atLeast(80, { what: "TTHC" })];
  expect(assessOne({ goal: reversed, cells: { "2022 actual": [percent(50)] } })?.status).toBe(
    "unmeasured",
  );
  expect(assessOne({ goal, cells: { "2022 actual": [percent(85), percent(25)] } })?.status).toBe(
    "in-progress",
  );
});

test("the plan falls short, and the years may run behind it", () => {
  const goal = [atLeast(20)];
  expect(
    assessOne({ goal, cells: { "2022 actual": [percent(6)], "2025 forecast": [percent(4)] } }),
  ).toMatchObject({ plan: "short", course: "short" });
  expect(
    assessOne({
      goal,
      cells: {
        "2023 target": [percent(10)],
        "2023 actual": [percent(8)],
        "2025 forecast": [percent(20)],
      },
    }),
  ).toMatchObject({ plan: "meets", course: "behind" });
  expect(
    assessOne({
      goal,
      cells: {
        "2023 target": [percent(10)],
        "2023 actual": [percent(11)],
        "2025 forecast": [percent(20)],
      },
    }),
  ).toMatchObject({ plan: "meets", course: "on-course" });
});

describe("the way to the goal", () => {
  const goal = [atLeast(80)];
  test("is over once the goal year is: no course, no yearly step, the distance stays", () => {
    const row = { goal, cells: { "2023 actual": [percent(60)], "2025 forecast": [percent(80)] } };
    expect(assessOne(row, { asOf: "2024-06-30" })).toMatchObject({
      course: "on-course",
      distance: { value: 20, unit: "%" },
      yearlyStep: { value: 10, unit: "%" },
    });
    const missed = assessOne(row, { asOf: "2026-01-01" });
    expect(missed).toMatchObject({ status: "missed", distance: { value: 20, unit: "%" } });
    expect([missed?.course, missed?.yearlyStep]).toEqual([undefined, undefined]);
  });

  test("is judged by each level's own target of the year", () => {
    const both = (huyện: number, xã: number) => [
      percent(huyện, { level: "huyện" }),
      percent(xã, { level: "xã" }),
    ];
    const course = (huyện: number, xã: number) =>
      assessOne({
        goal,
        cells: {
          "2023 target": both(50, 40),
          "2023 actual": both(huyện, xã),
          "2025 forecast": both(80, 80),
        },
      })?.course;
    expect([course(55, 42), course(55, 38)]).toEqual(["on-course", "behind"]);
  });

  test("goes down where less is better", () => {
    const course = (value: number) =>
      assessOne({
        text: "Tỷ lệ hộ nghèo",
        goal: [atLeast(3, { explicit: false })],
        cells: {
          "2023 target": [percent(5)],
          "2023 actual": [percent(value)],
          "2025 forecast": [percent(3)],
        },
      })?.course;
    expect([course(4.5), course(6), course(2.9)]).toEqual(["on-course", "behind", "reached"]);
  });

  test("is not known where nothing is planned but the goal itself", () => {
    const goalText = { text: "80%", at: { row: 1, column: 3 } };
    const row = { cells: { "2024 actual": [percent(60)], "2025 target": [percent(80)] } };
    expect(assessOne({ ...row, goal, goalText })?.course).toBeUndefined();
    expect(assessOne({ ...row, goal })?.course).toBe("on-course");
  });

  test("does not lag in the goal year itself: the goal is not due yet", () => {
    expect(
      assessOne({
        goal,
        cells: {
          "2024 actual": [percent(60)],
          "2025 target": [percent(80)],
          "2025 actual": [percent(70)],
        },
      })?.course,
    ).toBe("on-course");
  });
});

describe("a status column decides", () => {
  const goal = [atLeast(80)];
  test("what the figures say stands beside it", () => {
    expect(
      assessOne({ goal, says: "Đang thực hiện", cells: { "2023 actual": [percent(85)] } }),
    ).toMatchObject({
      status: "in-progress",
      basis: "declared",
      computed: "completed",
      reasoning: { says: "declared", values: { word: "Đang thực hiện" } },
      computedBecause: { says: "meets-goal" },
    });
  });
  test("a blank is never filled in by figures", () => {
    const [, blank, dash, unknown, open] = assess([
      { says: "Đạt" },
      { goal, says: "", cells: { "2023 actual": [percent(85)] } },
      { says: "—" },
      { says: "Theo kế hoạch" },
      { says: "Chưa đánh giá" },
    ]);
    expect([blank?.status, blank?.computed, blank?.reasoning.says]).toEqual([
      "unmeasured",
      "completed",
      "no-status",
    ]);
    expect([dash?.status, dash?.reasoning.says]).toEqual(["unmeasured", "no-status"]);
    expect([unknown?.status, unknown?.reasoning.says]).toEqual(["unmeasured", "unknown-status"]);
    expect([open?.status, open?.reasoning.says]).toEqual(["unmeasured", "undetermined-status"]);
  });
  test("'nt' repeats the row above, however often", () => {
    const read = assess([
      { says: "nt" },
      { says: "Đã thực hiện" },
      { says: "nt" },
      { says: "nt" },
      { says: "Cấp tỉnh" },
      { says: "nt" },
    ]);
    expect(read.map((row) => row?.status)).toEqual([
      "unmeasured",
      "completed",
      "completed",
      "completed",
      "other-level",
      "other-level",
    ]);
    expect(read[3]?.reasoning).toEqual({
      says: "declared-as-above",
      values: { word: "Đã thực hiện" },
    });
  });
  test("under 'So với kế hoạch năm' it answers that year", () => {
    const annex = smallAnnex([{ says: "Đạt" }]);
    const columns = annex.columns.map((column) => ({
      ...column,
      header: "So với kế hoạch năm 2023",
    }));
    expect(assessAnnex({ ...annex, columns }, {}).get("1")).toMatchObject({
      status: "completed",
      reasoning: { says: "declared-for-year", values: { word: "Đạt", year: 2023 } },
    });
  });
  test("the annex's own level is no status", () => {
    expect(assessOne({ says: "Cấp huyện" })).toMatchObject({
      status: "unmeasured",
      reasoning: { says: "unknown-status" },
    });
  });
});

describe("rows outside the total", () => {
  test.each([
    ["Chỉ tiêu cấp tỉnh", "other-level"],
    ["Không phát sinh", "not-applicable"],
    ["Không phát sinh hồ sơ trong quý I nên chưa tính", "unmeasured"],
    ["Chỉ tiêu tỉnh giao", "unmeasured"],
  ])("note %j", (remark, status) => {
    expect(assess([{ remark }, { cells: {} }])[0]?.status).toBe(status);
  });
  test("'nt' in the notes repeats the note above", () => {
    expect(
      assess([{ remark: "Chỉ tiêu cấp tỉnh" }, { remark: "nt" }, {}]).map((row) => row?.status),
    ).toEqual(["other-level", "other-level", "unmeasured"]);
  });
  test("written across the year columns", () => {
    expect(assess([{ cells: { "2022 actual": "Chỉ tiêu cấp tỉnh" } }, {}])[0]?.status).toBe(
      "other-level",
    );
  });
  test("sub-rows follow their indicator", () => {
    expect(
      assess([{ remark: "Chỉ tiêu cấp tỉnh" }, { parent: "1" }, {}]).map((row) => row?.status),
    ).toEqual(["other-level", "other-level", "unmeasured"]);
  });
  test("an unknown own level and a mark on every row tell nothing apart", () => {
    const annex = smallAnnex([{ remark: "Cấp tỉnh" }, { remark: "Cấp xã" }], {}, null);
    expect([...assessAnnex(annex, {}).values()].map(({ status }) => status)).toEqual([
      "unmeasured",
      "unmeasured",
    ]);
  });
});

test("a row without figures of its own is judged by its sub-rows", () => {
  const rows = (second: number): Row[] => [
    { goal: levels },
    { parent: "1", text: "- Cấp huyện", cells: { "2022 actual": [percent(91)] } },
    { parent: "1", text: "- Cấp xã", cells: { "2022 actual": [percent(second)] } },
  ];
  expect(assess(rows(81))[0]).toMatchObject({
    status: "completed",
    reasoning: { says: "sub-rows" },
  });
  expect(assess(rows(70))[0]?.status).toBe("in-progress");
});

test("a table of targets has no status, only its total", () => {
  expect(
    assessOne(
      { goal: [atLeast(80)], cells: { "2024 target": [percent(80)] } },
      { reports: "targets-only" },
    ),
  ).toEqual({
    key: "1",
    status: "unmeasured",
    horizon: 2025,
    goal: [atLeast(80)],
    reasoning: { says: "targets-only", values: {} },
  });
});
