import type { Role } from "../../model/column";
import type { Assignment, ColumnClues } from "./column-clues";
import { findLateStatus } from "./find-late-status";
import { fitCells } from "./fit-cells";

/** Roles that a table can have once; further claims make way for the next best reading. */
const SINGLE: ReadonlySet<Role> = new Set(["ordinal", "indicator", "goal", "unit", "status"]);
const VETO = -2;
/** "STI", "S.T.T", "Số" … */
const LONGEST_MARK = 8;

const claimOf = (clues: ColumnClues, role: Role): number => clues.reading?.claims.get(role) ?? 0;

function score(clues: ColumnClues, role: Role): Assignment & { readonly score: number } {
  const claim = claimOf(clues, role);
  const fit = fitCells(role, clues.profile);
  return { column: clues.column, role, claim, fit, score: claim + fit };
}

function pick(
  columns: readonly ColumnClues[],
  role: Role,
  admits: (clues: ColumnClues) => boolean,
): Assignment | undefined {
  let best: (Assignment & { readonly score: number }) | undefined;
  for (const clues of columns) {
    if (!admits(clues)) continue;
    const candidate = score(clues, role);
    if (candidate.fit <= VETO) continue;
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  return best;
}

/** By its head; a head that is lost or says "Mã" leaves it to the cells. */
const isNumbered = (clues: ColumnClues): boolean =>
  claimOf(clues, "ordinal") > 0 ||
  ((saysNothing(clues) || claimOf(clues, "code") > 0) && clues.profile.share("ordinal") >= 0.7);

/** No head, or a misread one ("STI"). */
const saysNothing = ({ reading }: ColumnClues): boolean =>
  reading === undefined || (reading.claims.size === 0 && reading.folded.length <= LONGEST_MARK);

/** The column of sentences: by its header's word, else (header lost) by its text alone. */
function pickIndicator(columns: readonly ColumnClues[]): Assignment | undefined {
  return (
    pick(columns, "indicator", (clues) => claimOf(clues, "indicator") > 0) ??
    pick(
      columns,
      "indicator",
      ({ reading, profile }) =>
        (reading === undefined || reading.claims.size === 0) && profile.averageLength > 15,
    )
  );
}

type Context = {
  /** The table plans: it names deadlines or who leads, and no column holds verdicts. */
  readonly plans: boolean;
  /** Some column holds verdicts ("Đạt", "Đang thực hiện"). */
  readonly verdicts: boolean;
  /** A single column says "Mục tiêu đến năm …": it is the goal, not one year of several. */
  readonly soleGoal: number | undefined;
};

const UNTIL = /\b(?:den|vao)(?: het)?(?: cuoi)? (?:nam\b|20\d\d\b)/;
const LIKELY = 2;
const DECIDED = 4;

function isGoalUntil({ reading }: ColumnClues): boolean {
  if (reading === undefined || reading.kind !== "target" || !reading.claims.has("goal"))
    return false;
  return UNTIL.test(reading.folded) && reading.period.period === undefined;
}

/** Targets year by year beside it: then "Mục tiêu đến năm 2030" is the last of them. */
function hasSteps(columns: readonly ColumnClues[], goals: readonly ColumnClues[]): boolean {
  return columns.some((clues) => {
    const { reading } = clues;
    if (goals.includes(clues) || reading?.claims.has("value") !== true) return false;
    return (reading.kind ?? "target") === "target" && reading.period.year !== undefined;
  });
}

function readContext(columns: readonly ColumnClues[]): Context {
  const claims = (role: Role): boolean => columns.some((clues) => claimOf(clues, role) >= 3);
  const verdicts = columns.some(
    (clues) => claimOf(clues, "status") > 0 && clues.profile.share("status") >= 0.5,
  );
  const goals = columns.filter(isGoalUntil);
  return {
    verdicts,
    plans: !verdicts && (claims("deadline") || claims("lead")),
    soleGoal: goals.length === 1 && !hasSteps(columns, goals) ? goals[0]?.column : undefined,
  };
}

/** What words alone leave open: "Kết quả" of a plan is its product, an undated "Chỉ tiêu" a goal. */
function lean(clues: ColumnClues, role: Role, context: Context): number {
  const { reading } = clues;
  if (reading === undefined) return 0;
  if (role === "product" && context.plans && reading.claims.has("evidence")) return LIKELY;
  // Beside verdicts, a result that is not figures throughout is told in words.
  if (role === "evidence" && context.verdicts && clues.profile.share("figure") < 0.9) return 1;
  if (role !== "goal" || reading.kind !== "target") return 0;
  const { year, period } = reading.period;
  const undated = year === undefined && period === undefined;
  return undated || clues.column === context.soleGoal ? DECIDED : -LIKELY;
}

type Candidate = Assignment & { readonly score: number };

function candidates(clues: ColumnClues, context: Context): readonly Candidate[] {
  return [...(clues.reading?.claims.keys() ?? [])]
    .filter((role) => role !== "indicator" && role !== "ordinal")
    .map((role) => {
      const candidate = score(clues, role);
      return { ...candidate, score: candidate.score + lean(clues, role, context) };
    })
    .filter(({ fit }) => fit > VETO)
    .sort((one, other) => other.score - one.score);
}

/** One role for each column: the header claims, the cells confirm or veto. */
export function assignRoles(columns: readonly ColumnClues[]): readonly Assignment[] {
  const ordinal = pick(columns, "ordinal", isNumbered);
  const others = columns.filter(({ column }) => column !== ordinal?.column);
  const indicator = pickIndicator(others);
  const rest = others.filter(({ column }) => column !== indicator?.column);
  const context = readContext(rest);
  const ranked = rest
    .map((clues) => ({ column: clues.column, options: candidates(clues, context) }))
    .sort((one, other) => (other.options[0]?.score ?? 0) - (one.options[0]?.score ?? 0));
  const ticked = new Set(
    rest.flatMap(({ column, reading }) => (reading?.verdict === undefined ? [] : [column])),
  );
  const taken = new Set<Role>();
  const assigned = new Map<number, Assignment>();
  for (const { column, options } of ranked) {
    const chosen = options.find(({ role }) => !taken.has(role) || ticked.has(column));
    assigned.set(column, chosen ?? { column, role: "other", claim: 0, fit: 0 });
    if (chosen !== undefined && SINGLE.has(chosen.role)) taken.add(chosen.role);
  }
  const verdicts =
    taken.has("status") || indicator === undefined
      ? undefined
      : findLateStatus(rest, assigned, context.plans);
  if (verdicts !== undefined)
    assigned.set(verdicts.column, { ...score(verdicts, "status"), role: "status" });
  return columns.map(({ column }): Assignment => {
    if (column === ordinal?.column) return ordinal;
    if (column === indicator?.column) return indicator;
    return assigned.get(column) ?? { column, role: "other", claim: 0, fit: 0 };
  });
}
