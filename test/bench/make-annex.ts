import type { SheetSnapshot } from "../../src/core/sheet/snapshot";

/** What Office.js answers for one sheet: the JSON that any review must wait for. */
export type OfficeResponse = {
  readonly values: readonly (readonly (string | number)[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
};

type Row = readonly (string | number)[];

const HEADER: Row = [
  "STT",
  "Nội dung/Chỉ tiêu đạt vào năm 2025 theo Nghị quyết 76/NQ-CP của Chính phủ",
  "Chỉ tiêu đơn vị đạt năm 2022",
  "Chỉ tiêu đạt năm 2023",
  "Dự kiến chỉ tiêu đạt năm 2024",
  "Dự kiến chỉ tiêu đạt năm 2025",
  "Ghi chú",
];
const SECTIONS = ["Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách tài chính công"];
const BOUNDS = ["Tối thiểu", "Ít nhất", "Trên", "Đạt"];
const SUBJECTS = [
  "hồ sơ giải quyết thủ tục hành chính được tiếp nhận và trả kết quả",
  "cơ quan hành chính nhà nước thực hiện công khai tiến độ giải quyết hồ sơ",
  "người dân, doanh nghiệp được cấp định danh và xác thực điện tử",
  "văn bản quy phạm pháp luật được ban hành đúng pháp luật, đồng bộ, thống nhất",
  "cán bộ, công chức, viên chức được bồi dưỡng theo chức danh quy định",
];
const PLACES = ["trên địa bàn huyện", "tại cấp xã", "qua Cổng Dịch vụ công quốc gia", "hằng năm"];

/** No annex has more sections than Roman numbers that people read at a glance. */
const MOST_SECTIONS = 30;
const FEWEST_SECTION_ROWS = 20;
const PAGE_ROWS = 30;

/** A plan of that many rows as clerks keep it: sections, repeated headers, split rows, gaps; always the same. */
export function makeAnnex(rowCount: number): OfficeResponse {
  const random = randomNumbers(rowCount);
  const rows: Row[] = [
    ["KẾ HOẠCH THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2023", "", "", "", "", "", ""],
    [
      "(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2023 của UBND huyện)",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
    HEADER,
  ];
  const sectionRows = Math.max(FEWEST_SECTION_ROWS, Math.ceil(rowCount / MOST_SECTIONS));
  let section = 0;
  let number = 0;
  while (rows.length < rowCount) {
    if (rows.length % PAGE_ROWS === 0) rows.push(HEADER);
    if (number % sectionRows === 0) {
      section += 1;
      number = 0;
      rows.push([roman(section), pick(SECTIONS, random), "", "", "", "", ""]);
    }
    number += 1;
    rows.push(...indicatorRows(number, random));
  }
  const values = rows.slice(0, rowCount);
  return {
    values,
    text: values.map((row) =>
      row.map((value) =>
        typeof value === "number" ? `${String(Math.round(value * 100))}%` : value,
      ),
    ),
    numberFormat: values.map((row) =>
      row.map((value) => (typeof value === "number" ? "0%" : "General")),
    ),
  };
}

function indicatorRows(number: number, random: () => number): readonly Row[] {
  const goal = 50 + Math.floor(random() * 50);
  const text = `${pick(BOUNDS, random)} ${String(goal)}% ${pick(SUBJECTS, random)} ${pick(PLACES, random)} của ${name(random)}`;
  const isOtherLevel = random() < 0.05;
  const years = [0, 1, 2, 3].map((year) =>
    isOtherLevel ? "" : yearlyValue(Math.min(100, goal - 12 + year * 5), random),
  );
  const note = isOtherLevel ? "Chỉ tiêu cấp tỉnh" : "";
  if (random() > 0.03) return [[String(number), text, ...years, note]];
  const cut = text.indexOf(" ", text.length / 2);
  return [
    [String(number), text.slice(0, cut), ...years, note],
    ["", text.slice(cut + 1), "", "", "", "", ""],
  ];
}

const SYLLABLES = "An Bình Cam Đông Gio Hải Linh Mỹ Nam Phú Quảng Sơn Tân Vĩnh Xuân Yên".split(" ");

/** Some ten thousands of places, so that no two rows need have the same text. */
function name(random: () => number): string {
  return `xã ${[1, 2, 3, 4].map(() => pick(SYLLABLES, random)).join(" ")}`;
}

function yearlyValue(percent: number, random: () => number): string | number {
  const kind = random();
  if (kind < 0.02) return "";
  if (kind < 0.05) return `Cấp huyện: ${String(percent)}% Cấp xã: ${String(percent - 10)}%`;
  return kind < 0.15 ? percent / 100 : `${String(percent)}%`;
}

export function snapshotOf({ values, text, numberFormat }: OfficeResponse): SheetSnapshot {
  return {
    sheet: "PL",
    origin: { row: 0, column: 0 },
    rowCount: values.length,
    columnCount: HEADER.length,
    values,
    texts: text,
    numberFormats: numberFormat,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Mulberry32: the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? "";
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
