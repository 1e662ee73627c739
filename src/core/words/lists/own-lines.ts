import type { SummaryLineKind } from "../../model/declared-line";
import { listed } from "../one-of";

/**
 * How the lines begin that this software writes into an annex, in either language. For: knowing them again (a title, a
 * second run, a clerk's copy; recognise/caption/own-lines). To add one: small letters without diacritics, "#" for its
 * number, "~" for what the rows are called; a contract test ties them to the sentences in strings/.
 */
export type OwnLineKind = SummaryLineKind | "on-boundary" | "targets-only";

type OwnLine = { readonly kind: OwnLineKind; readonly start: string };

const begins = (kind: OwnLineKind, vi: string, en: string): readonly OwnLine[] => [
  ...named(kind, vi, ["chi tieu", "nhiem vu"]),
  ...named(kind, en, ["indicators", "tasks"]),
];

function named(kind: OwnLineKind, starts: string, things: readonly string[]): readonly OwnLine[] {
  return listed(starts).flatMap((start) =>
    things.map((thing) => ({ kind, start: start.replace("~", thing) })),
  );
}

export const OWN_LINES: readonly OwnLine[] = [
  ...begins("total", "tong so ~:", "total ~:"),
  ...begins(
    "completed",
    "~ da hoan thanh, ~ dat ke hoach nam, ~ dat muc muc tieu",
    "~ completed, ~ that reached, ~ at the level of",
  ),
  ...begins("in-progress", "~ dang thuc hien", "~ in progress"),
  ...begins("not-started", "~ chua thuc hien:", "~ not started:"),
  ...begins(
    "missed",
    "~ khong hoan thanh:, ~ khong dat muc muc tieu",
    "~ missed:, ~ past their goal year",
  ),
  ...begins("unmeasured", "~ chua du so lieu", "~ without enough data"),
  ...begins(
    "not-applicable",
    "khong tinh vao tong so: # ~ khong ap dung",
    "not in the total: # not applicable",
  ),
  ...begins(
    "other-level",
    "khong tinh vao tong so: # ~ thuoc",
    "not in the total: # of another level",
  ),
  ...begins("on-boundary", "trong so ~ dat muc muc tieu co", "of those at their goal"),
  { kind: "targets-only", start: "bang giao chi tieu, chua co ket qua" },
  { kind: "targets-only", start: "danh muc nhiem vu, chua co ket qua" },
  { kind: "targets-only", start: "a table of assigned targets without results" },
  { kind: "targets-only", start: "a list of tasks without results" },
];
