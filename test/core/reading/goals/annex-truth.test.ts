import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeadline } from "../../../../src/core/reading/deadlines/read-deadline";
import { readGoal } from "../../../../src/core/reading/goals/read-goal";
import { readValue } from "../../../../src/core/reading/values/read-value";
import type { Requirement } from "../../../../src/core/model/requirement";

type TruthGoal = Partial<Omit<Requirement, "unit">> & { unit?: string | null };
type TruthPart = { value?: number; unit?: string | null; level?: string };
type TruthIndicator = {
  key: string;
  text: string;
  unit?: string;
  goalText?: string;
  rows: number[];
  goal: TruthGoal[];
  values?: Record<string, TruthPart[] | null>;
  deadline?: string;
  deadlineNorm?: { type: string; on?: string[] };
};
type TruthColumn = { column: number; role: string; year?: number; kind?: string };
type Fixture = {
  horizon: number;
  tables: { rows: string[][]; truth: { columns: TruthColumn[]; indicators: TruthIndicator[] } }[];
};

const FOLDER = join(__dirname, "../../../fixtures/annexes");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

/** The fields that annexes/README.md asks to compare; of the unit only whether it is a percentage. */
function comparable({
  comparator,
  value,
  upTo,
  unit,
  level,
  by,
  per,
  against,
  explicit,
}: TruthGoal) {
  return {
    comparator,
    value,
    upTo,
    percent: (unit ?? "").includes("%"),
    level,
    by,
    per,
    against,
    explicit,
  };
}

function comparablePart({ value, unit, level }: TruthPart) {
  return { value, percent: (unit ?? "").includes("%"), level };
}

describe.each(files)("%s", (file) => {
  const { horizon, tables } = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Fixture;
  tables.forEach(({ rows, truth }, index) => {
    const cellOf = ({ rows: own }: TruthIndicator, column: number) => {
      const parts = own.map((row) => rows[row]?.[column] ?? "").filter((text) => text !== "");
      return parts.join(" ");
    };
    const target = truth.columns.find(({ role, kind }) => role === "value" && kind === "target");
    const isTargets = truth.columns.some(({ role }) => role === "unit") && target !== undefined;

    it.each(truth.indicators)(`reads the goal of table ${String(index + 1)}, $key`, (indicator) => {
      const read = isTargets
        ? readGoal(cellOf(indicator, target.column), {
            ...(indicator.unit === undefined ? {} : { unit: indicator.unit }),
            horizon,
            fromCell: true,
            subject: indicator.text,
          })
        : readGoal(indicator.goalText ?? indicator.text, {
            horizon,
            ...(indicator.goalText === undefined
              ? {}
              : { fromCell: true, subject: indicator.text }),
          });
      expect(read.map(comparable)).toEqual(indicator.goal.map(comparable));
    });

    const valued = truth.indicators.filter(({ values }) => values !== undefined);
    const years = truth.columns.filter(({ role }) => role === "value");
    const results = valued.flatMap((indicator) =>
      isTargets ? [] : years.map(({ column, year }) => ({ indicator, column, year })),
    );
    if (results.length > 0) {
      it.each(results)("reads $indicator.key of $year", ({ indicator, column, year }) => {
        const asCell = (text: string) => ({
          value: text === "" ? null : text,
          text,
          numberFormat: "General",
        });
        const neighbours = truth.indicators.map((other) => asCell(cellOf(other, column)));
        const goal = readGoal(indicator.text, { horizon });
        const parts = readValue(asCell(cellOf(indicator, column)), { goal, neighbours });
        const wanted = indicator.values?.[String(year)] ?? [];
        expect(parts.map(comparablePart)).toEqual(
          wanted.filter(({ value }) => value !== undefined).map(comparablePart),
        );
      });
    }

    const dated = truth.indicators.filter(({ deadlineNorm }) => deadlineNorm !== undefined);
    if (dated.length > 0)
      it.each(dated)(
        `reads the deadline of table ${String(index + 1)}, $key`,
        ({ deadline = "", deadlineNorm }) => {
          const { type, on } = readDeadline(deadline, horizon);
          expect({ type, on }).toEqual({ type: deadlineNorm?.type, on: deadlineNorm?.on ?? [] });
        },
      );
  });
});
