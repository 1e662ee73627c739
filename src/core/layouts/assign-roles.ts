import type { Role } from "./annex";
import type { ColumnProfile } from "./column-profile";
import { fitCells } from "./fit-cells";
import type { HeaderReading } from "./read-header";

export type ColumnClues = {
  readonly column: number;
  /** Absent where the header is lost. */
  readonly reading: HeaderReading | undefined;
  readonly profile: ColumnProfile;
};

export type Assignment = {
  readonly column: number;
  readonly role: Role;
  /** What the header's words claim for the role; 0 where only the cells speak. */
  readonly claim: number;
  readonly fit: number;
};

/** Roles that a table can have once; further claims make way for the next best reading. */
const SINGLE: ReadonlySet<Role> = new Set(["ordinal", "indicator", "goal", "unit"]);
const VETO = -2;

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

const isNumbered = (clues: ColumnClues): boolean =>
  claimOf(clues, "ordinal") > 0 ||
  (clues.reading === undefined && clues.profile.share("ordinal") >= 0.7);

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

function bestRole(clues: ColumnClues, taken: ReadonlySet<Role>): Assignment {
  const fallback: Assignment = { column: clues.column, role: "other", claim: 0, fit: 0 };
  if (clues.reading === undefined) return fallback;
  let best: (Assignment & { readonly score: number }) | undefined;
  for (const role of clues.reading.claims.keys()) {
    if (role === "indicator" || role === "ordinal" || taken.has(role)) continue;
    const candidate = score(clues, role);
    if (candidate.fit <= VETO) continue;
    if (best === undefined || candidate.score > best.score) best = candidate;
  }
  return best ?? fallback;
}

/** One role for each column: the header claims, the cells confirm or veto. */
export function assignRoles(columns: readonly ColumnClues[]): readonly Assignment[] {
  const ordinal = pick(columns, "ordinal", isNumbered);
  const others = columns.filter(({ column }) => column !== ordinal?.column);
  const indicator = pickIndicator(others);
  const taken = new Set<Role>();
  return columns.map((clues) => {
    if (clues.column === ordinal?.column) return ordinal;
    if (clues.column === indicator?.column) return indicator;
    const assignment = bestRole(clues, taken);
    if (SINGLE.has(assignment.role)) taken.add(assignment.role);
    return assignment;
  });
}
