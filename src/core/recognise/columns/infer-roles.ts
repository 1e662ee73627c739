import type { Role } from "../../model/column";
import type { Assignment, ColumnClues } from "./column-clues";
import type { ColumnProfile } from "./column-profile";
import { fitCells } from "./fit-cells";

const MOST = 0.5;
const FEW = 0.3;
const SENTENCE = 45;
const SHORT = 6;

const assign = ({ column, profile }: ColumnClues, role: Role): Assignment => ({
  column,
  role,
  claim: 0,
  fit: fitCells(role, profile),
});

/** The column that names every row: filled most often, and with words. */
function findIndicator(columns: readonly ColumnClues[]): ColumnClues | undefined {
  const wordy = columns.filter(
    ({ profile }) => profile.averageLength >= 15 && profile.share("figure") < MOST,
  );
  return [...wordy].sort((one, other) => other.profile.filled - one.profile.filled)[0];
}

/** Where three bodies stand side by side, the one that acts is named on the most rows; before it stands who watches. */
function orderAgencies(agencies: readonly ColumnClues[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const [first] = agencies;
  if (first === undefined) return roles;
  const fullest = Math.max(...agencies.map(({ profile }) => profile.filled));
  const leadAt =
    agencies.length < 3 ? 0 : agencies.findIndex(({ profile }) => profile.filled === fullest);
  agencies.forEach(({ column }, index) => {
    roles.set(column, index < leadAt ? "monitor" : index === leadAt ? "lead" : "cooperating");
  });
  return roles;
}

function inferByCells(profile: ColumnProfile, rows: number): Role {
  if (profile.share("status") >= MOST) return "status";
  if (profile.share("deadline") >= MOST) return "deadline";
  if (profile.share("unit") >= 0.8 && profile.distinct * 3 <= profile.filled + 6) return "unit";
  if (profile.share("figure") >= MOST) return "value";
  if (profile.filled < rows * FEW) return "note";
  return profile.averageLength >= SENTENCE ? "goal" : "other";
}

/** Roles for a table whose header is lost, from its cells alone. */
export function inferRoles(columns: readonly ColumnClues[]): readonly Assignment[] {
  const ordinal = columns.find(({ profile }) => profile.share("ordinal") >= 0.7);
  const rest = columns.filter((clues) => clues !== ordinal);
  const indicator = findIndicator(rest);
  if (indicator === undefined) return columns.map((clues) => assign(clues, "other"));
  const others = rest.filter((clues) => clues !== indicator);
  const agencies = others.filter(({ profile }) => profile.share("agency") >= MOST);
  const agencyRoles = orderAgencies(agencies);
  const roles = new Map<number, Role>();
  for (const { column, profile } of others) {
    roles.set(column, agencyRoles.get(column) ?? inferByCells(profile, indicator.profile.filled));
  }
  // A plan without its head: what stands between the task and who does it is what comes of it.
  const plans = [...roles.values()].includes("deadline") && agencies.length > 0;
  const firstAgency = Math.min(...agencies.map(({ column }) => column));
  const product = others.find(
    ({ column, profile }) =>
      column < firstAgency && roles.get(column) === "other" && profile.averageLength >= SHORT,
  );
  if (plans && product !== undefined) roles.set(product.column, "product");
  // Beside a status a sentence reports; one sentence column can be the goal, further ones cannot.
  const hasStatus = [...roles.values()].includes("status");
  let goalTaken = hasStatus;
  for (const [column, role] of roles) {
    if (role !== "goal") continue;
    if (goalTaken) roles.set(column, hasStatus ? "evidence" : "other");
    goalTaken = true;
  }
  return columns.map((clues) => {
    if (clues === ordinal) return assign(clues, "ordinal");
    if (clues === indicator) return assign(clues, "indicator");
    return assign(clues, roles.get(clues.column) ?? "other");
  });
}
