import { fold } from "../../text/fold";
import type { Annex } from "../../model/annex";

/** What the rows of an annex are called. */
export type Things = "indicators" | "tasks";

const TASKS = /\b(?:nhiem vu|cong viec|tasks?)\b/;
const INDICATORS = /\b(?:chi tieu|muc tieu|tieu chi|indicators?|targets?|goals?)\b/;

/** A list of tasks stays one when somebody writes beside each how it stands. */
export function thingsOf({ layout, columns }: Pick<Annex, "layout" | "columns">): Things {
  if (layout === "tasks") return "tasks";
  if (columns.some(({ role }) => role === "goal" || role === "value")) return "indicators";
  const header = fold(columns.find(({ role }) => role === "indicator")?.header ?? "");
  return TASKS.test(header) && !INDICATORS.test(header) ? "tasks" : "indicators";
}
