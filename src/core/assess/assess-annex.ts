import type { Annex } from "../model/annex";
import type { Profile } from "../model/profile";
import { known } from "../model/known";
import { memoise } from "../text/memoise";
import type { Assessment, Reasoning, Status } from "../model/assessment";
import { readDeclaredStatuses, type Declared } from "./declared-statuses";
import { measure, type Measured } from "./measure";
import { rowsAside, type Aside } from "./standing";
import type { WorkedAnnex } from "../model/worked-row";
import { workOutRows } from "./work-out-rows";
import { statusReader } from "../reading/statuses/status-reader";

/** The completion status of every indicator by design.md ("Completion status"), by key. */
export function assessAnnex(
  annex: Annex,
  profile: Profile,
  worked: WorkedAnnex = workOutRows(annex, profile),
): ReadonlyMap<string, Assessment> {
  const read = memoise(statusReader(annex, profile));
  const asides = rowsAside(annex, worked.level, read);
  const declared = readDeclaredStatuses(annex, worked, read);
  const measured = measureRows(worked);
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
function measureRows(worked: WorkedAnnex): ReadonlyMap<string, Measured> {
  const measured = new Map<string, Measured>();
  const children = new Map<string, Measured[]>();
  for (const [key, row] of worked.rows) {
    const own = measure(row, worked);
    measured.set(key, own);
    if (row.parent === undefined) continue;
    const siblings = children.get(row.parent.key);
    if (siblings === undefined) children.set(row.parent.key, [own]);
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

function setAside(key: string, because: Aside, computed: Measured | undefined): Assessment {
  const { aside, ...words } = because;
  const reasoning: Reasoning =
    because.aside === "other-level"
      ? { says: because.aside, values: { word: because.word, level: because.level } }
      : { says: because.aside, values: { word: because.word } };
  const { horizon, goal } = computed ?? {};
  return { key, status: aside, ...known({ horizon, goal }), aside: words, reasoning };
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
