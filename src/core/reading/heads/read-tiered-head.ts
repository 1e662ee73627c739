import type { Role } from "../../model/column";
import type { HeaderReading } from "./read-head";

/** What an upper tier says of a column counts less than what the column's own head says. */
const UPPER = 0.6;
const SPEAKS = 1.5;
const VERDICT = 5;

/**
 * "Cơ quan thực hiện" over "Phối hợp" is who cooperates, "Năm 2023" over "Kế hoạch" the plan of 2023:
 * the lowest tier names the role, the others complete it.
 */
export function readTieredHeader(
  read: (text: string) => HeaderReading,
  tiers: readonly string[],
): HeaderReading {
  const joined = read(tiers.join(" "));
  if (tiers.length < 2) return joined;
  const lowest = read(tiers.at(-1) ?? "");
  const upper = read(tiers.slice(0, -1).join(" "));
  if (upper.claims.has("status") && lowest.verdict !== undefined) {
    // "Đánh giá" over "Hoàn thành | Chưa hoàn thành": each lower head is one verdict.
    const claims = new Map<Role, number>([["status", VERDICT]]);
    return { ...joined, claims, verdict: lowest.verdict };
  }
  const named = Math.max(0, ...lowest.claims.values()) >= SPEAKS;
  if (!named) {
    // A year or a place alone: the upper tier says what it is.
    const { claims } = upper.claims.size > 0 ? upper : joined;
    const dated = joined.period.year !== undefined && claims.has("value");
    const merged = new Map(claims);
    if (dated) merged.set("value", (claims.get("value") ?? 0) + SPEAKS);
    return { ...joined, claims: merged };
  }
  const claims = new Map<Role, number>(lowest.claims);
  for (const [role, weight] of upper.claims) {
    claims.set(role, Math.max(claims.get(role) ?? 0, weight * UPPER));
  }
  const kind = lowest.kind ?? upper.kind;
  return { ...joined, claims, ...(kind === undefined ? {} : { kind }) };
}
