import { printWorkbook } from "../../../src/app/report/print-workbook";
import { reportAnnex } from "../../../src/app/report/report-annex";
import { reviewWords } from "../../../src/batch/words";
import { reviewSheets } from "../../../src/core/review";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { readFixture, type AnnexFixture } from "../../files/annex-fixtures";

const ENDLESS = "9".repeat(400);
const ABSURD: readonly CellValue[] = [
  1e308,
  -1e308,
  5e-324,
  ENDLESS,
  `-${ENDLESS}`,
  `${ENDLESS}%`,
  `${ENDLESS}/${ENDLESS}`,
  `Tối thiểu ${ENDLESS} hồ sơ`,
  `từ 1 đến ${ENDLESS}`,
  "1E+308",
  "31/12/9999",
  "2023/12",
  "0/0",
  `0,${"0".repeat(330)}1`,
];

/** Every fifth cell below the head holds something that nobody can mean; `turn` moves them on. */
function spoil(snapshot: SheetSnapshot, turn: number): SheetSnapshot {
  let cells = turn;
  const values = snapshot.values.map((line, row) =>
    line?.map((value): CellValue => {
      if (value === null || row < 5) return value;
      cells += 1;
      return cells % 5 === 0 ? (ABSURD[(cells / 5) % ABSURD.length] ?? null) : value;
    }),
  );
  const numberFormats = values.map((line, row) => line?.map(() => (row % 2 ? "0%" : "General")));
  return { ...snapshot, values, numberFormats, formulas: [] };
}

function numbersIn(item: unknown): readonly number[] {
  if (typeof item === "number") return [item];
  return typeof item === "object" && item !== null ? Object.values(item).flatMap(numbersIn) : [];
}

test.each<AnnexFixture>(["gio-linh-2023-yearly-plan", "gio-linh-2023-assessment"])(
  "%s full of absurd figures: no endless number in the report, none printed",
  (name) => {
    const { explain, ask, say } = reviewWords("vi");
    const message = (finding: Parameters<typeof say>[0]): string =>
      Object.values(say(finding)).join(" ");
    for (let turn = 0; turn < 5; turn += 1)
      for (const review of reviewSheets([spoil(readFixture(name), turn)], {})) {
        const reports = review.annexes.map((annex) =>
          reportAnnex(annex, { explain, ask, message }),
        );
        expect(numbersIn(reports).filter((number) => !Number.isFinite(number))).toEqual([]);
        const sheet = { review, hidden: false, own: false, empty: false, uncalculated: [] };
        const printed = printWorkbook("a.xlsx", [sheet], reviewWords("vi"));
        expect(printed + JSON.stringify(reports)).not.toMatch(/∞|NaN|Infinity/);
      }
  },
);
