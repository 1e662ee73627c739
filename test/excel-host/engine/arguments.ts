import { HostProblem } from "./host-problem";

/** Arguments come from JSON: each is checked where it is used. Omitted ones arrive as null. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostProblem("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number") throw new HostProblem("InvalidArgument");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostProblem("InvalidArgument");
  return value;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new HostProblem("InvalidArgument");
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostProblem("InvalidArgument");
  }
  return value as Readonly<Record<string, unknown>>;
}

export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new HostProblem("InvalidArgument");
  return value;
}

export function asCount(value: unknown): number {
  const count = asNumber(value);
  if (!Number.isInteger(count) || count < 0) throw new HostProblem("InvalidArgument");
  return count;
}
