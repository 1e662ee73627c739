import type { Annex } from "../model/annex";
import type { Indicator } from "../model/indicator";
import type { Profile } from "../model/profile";
import { memoise } from "../text/memoise";
import type { Assessment, Reasoning, Status } from "../model/assessment";
import { readDeclared, type Declared } from "./declared";
import { hasYearlyPlan } from "./value-figures";
import { levelsOf } from "./asked-levels";
import { measure, type Measured } from "./measure";
import { rowsAside, type Aside } from "./standing";
import { statusReader } from "../reading/statuses/status-reader";

/** The completion status of every indicator by design.md ("Completion status"), by key. */
export function assessAnnex(annex: Annex, profile: Profile): ReadonlyMap<string, Assessment> {
  const own = profile.level ?? annex.level;
  const read = memoise(statusReader(annex, profile));
  const horizonOf = (indicator: Indicator): number =>
    indicator.horizon ?? profile.horizon ?? annex.horizon;
  const options = {
    hasPlan: hasYearlyPlan(annex),
    horizonOf,
    levels: levelsOf(annex, own),
    boundaryMeets: profile.boundaryMeets ?? true,
    asOf: profile.asOf ?? annex.asOf,
  };
  const asides = rowsAside(annex, own, read);
  const declared = readDeclared(annex, horizonOf, read);
  const byKey = new Map(annex.indicators.map((indicator) => [indicator.key, indicator]));
  const measured = measureAll(annex, (indicator) => {
    const parent = indicator.parent === undefined ? undefined : byKey.get(indicator.parent);
    return measure(indicator, parent, options);
  });
  const assessments = new Map<string, Assessment>();
  for (const { key } of annex.indicators) {
    const aside = asides.get(key);
    const said = declared.get(key);
    const computed = measured.get(key);
    if (aside !== undefined) assessments.set(key, setAside(key, aside, computed));
    else if (said !== undefined) assessments.set(key, asDeclared(key, said, computed));
    else if (computed !== undefined) assessments.set(key, asComputed(key, annex, computed));
  }
  return assessments;
}

/** Rows with figures first; a row without any is then judged by its sub-rows. */
function measureAll(
  { indicators }: Annex,
  measureOne: (indicator: Indicator) => Measured,
): ReadonlyMap<string, Measured> {
  const measured = new Map<string, Measured>();
  for (const indicator of indicators) measured.set(indicator.key, measureOne(indicator));
  const children = new Map<string, Measured[]>();
  for (const { key, parent } of indicators) {
    const own = measured.get(key);
    if (parent === undefined || own === undefined) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [own]);
    else siblings.push(own);
  }
  for (const [key, below] of children) {
    const own = measured.get(key);
    const status = together(below.map((child) => child.status));
    if (own?.reasoning.says !== "no-value" || own.latest !== undefined || status === undefined)
      continue;
    const reasoning: Reasoning = { says: "sub-rows", values: { count: below.length } };
    const basis = below.some((child) => child.basis === "estimate") ? "estimate" : "actual";
    measured.set(key, { ...own, status, reasoning, basis });
  }
  return measured;
}

/** One sub-row below its goal holds the whole row back; all must be measured for the row to be met. */
function together(statuses: readonly Status[]): Status | undefined {
  const held = statuses.find((status) => status === "missed" || status === "in-progress");
  if (held !== undefined) return held;
  return statuses.every((status) => status === "completed") ? "completed" : undefined;
}

function setAside(
  key: string,
  { aside, ...words }: Aside,
  computed: Measured | undefined,
): Assessment {
  const { horizon, goal } = computed ?? {};
  return {
    key,
    status: aside,
    ...(horizon === undefined ? {} : { horizon }),
    ...(goal === undefined ? {} : { goal }),
    aside: words,
    reasoning: { says: aside, values: words },
  };
}

function asDeclared(key: string, said: Declared, computed: Measured | undefined): Assessment {
  if (computed === undefined) return { key, ...said, basis: "declared" };
  const { status, reasoning, ...facts } = computed;
  const declared = { key, ...facts, ...said, basis: "declared" } as const;
  if (status === "unmeasured") return declared;
  return { ...declared, computed: status, computedBecause: reasoning };
}

function asComputed(key: string, { reports }: Annex, computed: Measured): Assessment {
  const { basis, ...facts } = computed;
  if (reports === "targets-only") {
    const reasoning: Reasoning = { says: "targets-only", values: {} };
    return { ...facts, key, status: "unmeasured", reasoning };
  }
  const { status } = facts;
  if (status === "unmeasured") return { ...facts, key };
  if (basis === undefined) return { ...facts, key, computed: status };
  return { ...facts, key, basis, computed: status };
}
