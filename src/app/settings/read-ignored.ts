import type { IgnoredFinding } from "../../core/model/profile";
import { known } from "../../core/model/known";
import { isRecord } from "./is-record";

/** undefined: not an entry, or one of a newer version; it is kept but not used. */
export function readIgnored(value: unknown): IgnoredFinding | undefined {
  if (!isRecord(value)) return undefined;
  const { id, sheet, reason, since } = value;
  if (typeof id !== "string" || typeof reason !== "string") return undefined;
  return { id, reason, ...known({ sheet: textOf(sheet), since: textOf(since) }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
