import type { Role, ValueKind } from "./column";

/** Records, so that a new role or kind does not compile until it is here. */
const ROLES: Readonly<Record<Role, true>> = {
  ordinal: true,
  indicator: true,
  goal: true,
  unit: true,
  value: true,
  status: true,
  evidence: true,
  note: true,
  product: true,
  lead: true,
  cooperating: true,
  monitor: true,
  assessor: true,
  deadline: true,
  code: true,
  score: true,
  other: true,
};

const KINDS: Readonly<Record<ValueKind, true>> = {
  actual: true,
  estimate: true,
  target: true,
  forecast: true,
};

/** For column mappings that come from outside: a file, the workbook's settings part. */
export function isRole(value: unknown): value is Role {
  return typeof value === "string" && Object.hasOwn(ROLES, value);
}

export function isValueKind(value: unknown): value is ValueKind {
  return typeof value === "string" && Object.hasOwn(KINDS, value);
}
