import type { Role, ValueKind } from "../../model/column";
import type { HeaderReading } from "../../reading/heads/read-head";
import type { Meaning } from "./meanings";

export type NamedRole = { readonly role: Role; readonly kind?: ValueKind };

const ROLES: Readonly<Record<Meaning, NamedRole>> = {
  ordinal: { role: "ordinal" },
  indicator: { role: "indicator" },
  group: { role: "other" },
  unit: { role: "unit" },
  target: { role: "value", kind: "target" },
  actual: { role: "value", kind: "actual" },
  estimate: { role: "value", kind: "estimate" },
  ratio: { role: "other" },
  status: { role: "status" },
  evidence: { role: "evidence" },
  note: { role: "note" },
  product: { role: "product" },
  lead: { role: "lead" },
  cooperating: { role: "cooperating" },
  deadline: { role: "deadline" },
  code: { role: "code" },
  score: { role: "score" },
  other: { role: "other" },
};

/** Kinds and bodies that the head's words tell apart by themselves, within what was learned. */
const WITHIN: Readonly<Partial<Record<Meaning, readonly Role[]>>> = {
  lead: ["lead", "monitor", "assessor"],
};

function nameWithin(roles: readonly Role[], reading: HeaderReading | undefined): Role | undefined {
  const claims = roles.map((role) => ({ role, claim: reading?.claims.get(role) ?? 0 }));
  return claims.sort((one, other) => other.claim - one.claim)[0]?.role;
}

/** The role and kind that a meaning comes to; the rule's own reading completes it where both mean the same. */
export function nameRole(
  meaning: Meaning,
  reading: HeaderReading | undefined,
  byRule: NamedRole,
): NamedRole {
  if (meaning === "target") return nameTarget(reading, byRule);
  const within = WITHIN[meaning];
  if (within === undefined) return ROLES[meaning];
  if (within.includes(byRule.role)) return { role: byRule.role };
  return { role: nameWithin(within, reading) ?? "lead" };
}

/** A dated target is a value of its year; one without a time is what the rows ask for altogether. */
function nameTarget(reading: HeaderReading | undefined, byRule: NamedRole): NamedRole {
  if (byRule.role === "goal") return { role: "goal" };
  const { year, period } = reading?.period ?? {};
  const kind = byRule.kind === "forecast" || reading?.kind === "forecast" ? "forecast" : "target";
  if (byRule.role === "value" && byRule.kind !== "actual" && byRule.kind !== "estimate") {
    return { role: "value", kind };
  }
  return year === undefined && period === undefined && reading?.part === undefined
    ? { role: "goal" }
    : { role: "value", kind };
}
