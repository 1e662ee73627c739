import "../../fast-check-seed";
import fc from "fast-check";
import type { Annex } from "../../../src/core/model/annex";
import type { Column } from "../../../src/core/model/column";
import type { Indicator } from "../../../src/core/model/indicator";
import { recognise } from "../../../src/core/recognise/recognise";
import { ANNEX_FIXTURES, readFixture } from "../../files/annex-fixtures";
import { toGrid, toSnapshot, type Grid } from "../../sheets/grid";
import { DISTURBANCES, type Draw } from "./disturbances";

const HEADED = ANNEX_FIXTURES.filter((id) => id !== "binh-dinh-2023-criteria");
const RUNS = 25;

const textOf = (cell: { readonly text: string } | undefined): string | undefined => cell?.text;

function retellColumn(column: Column) {
  return { ...column, column: undefined };
}

function retellIndicator(indicator: Indicator) {
  const { key, number, section, group, parent, text, unit, goal, values } = indicator;
  return {
    key,
    number,
    section,
    group,
    parent,
    text,
    unit,
    goal,
    values: Object.fromEntries(
      values.map(({ year, kind, text: shown, parts }) => [
        `${String(year)} ${kind}`,
        { shown: shown.normalize("NFC"), parts },
      ]),
    ),
    status: textOf(indicator.status),
    evidence: textOf(indicator.evidence),
    note: textOf(indicator.note),
    product: textOf(indicator.product),
    lead: textOf(indicator.lead),
    cooperating: textOf(indicator.cooperating),
    assessor: textOf(indicator.assessor),
    deadline: indicator.deadline?.text,
    on: indicator.deadline?.on,
  };
}

/** All that must not depend on where on the sheet things stand. */
function retell(annexes: readonly Annex[]) {
  return annexes.map((annex) => ({
    title: annex.title,
    certain: annex.certain,
    layout: annex.layout,
    reports: annex.reports,
    level: annex.level,
    horizon: annex.horizon,
    horizonSource: annex.horizonSource,
    year: annex.year,
    asOf: annex.asOf,
    columns: annex.columns
      .map(retellColumn)
      .sort((one, other) => one.header.localeCompare(other.header)),
    sections: annex.sections.map(({ number, title, depth }) => ({ number, title, depth })),
    groups: annex.groups.map(({ title }) => title),
    indicators: annex.indicators.map(retellIndicator),
  }));
}

/** A small fixed-order generator: fast-check shrinks its seed. */
function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Disturbance = keyof typeof DISTURBANCES;
const NAMES = Object.keys(DISTURBANCES) as Disturbance[];

/** Each disturbance works on what is read now, so that several can follow one another. */
function disturb(grid: Grid, name: Disturbance, draw: Draw): Grid {
  const annexes = recognise(toSnapshot(grid));
  const annex = annexes[Math.floor(draw() * annexes.length)];
  return annex === undefined ? grid : DISTURBANCES[name](grid, annex, draw);
}

describe.each(HEADED)("%s is read the same with", (id) => {
  const grid = toGrid(readFixture(id));
  const reading = retell(recognise(toSnapshot(grid)));
  const told = JSON.stringify(reading);

  const expectSame = (disturbed: Grid): void => {
    const now = retell(recognise(toSnapshot(disturbed)));
    // Whole readings are large: they are compared as text, and only told apart where they differ.
    if (JSON.stringify(now) !== told) expect(now).toEqual(reading);
  };

  test.each(NAMES)("%s", (name) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const disturbed = disturb(grid, name, drawFrom(seed));
        expectSame(disturbed);
      }),
      { numRuns: RUNS },
    );
  });

  test("several of these one after another", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 6 }),
        (seed, names) => {
          const draw = drawFrom(seed);
          const disturbed = names.reduce((changed, name) => disturb(changed, name, draw), grid);
          expectSame(disturbed);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
