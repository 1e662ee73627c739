import type { Annex } from "../../model/annex";
import type { Profile } from "../../model/profile";
import type { DeclaredMeaning } from "../../model/assessment";
import { readStatus } from "./read-status";

const DEGREE = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/;

/** Reads the annex's status column: its words and, in a list of tasks, how much of a task is done ("70%"). */
export function statusReader(annex: Annex, profile: Profile): (text: string) => DeclaredMeaning {
  const inPercent = degreeColumn(annex)?.header.includes("%");
  return (text) => {
    const degree = inPercent === undefined ? undefined : readDegree(text, inPercent);
    return degree ?? readStatus(text, profile);
  };
}

/** Beside goals or figures, "70%" in the status column may be the result itself: there it stays unknown. */
function degreeColumn({ columns }: Annex): Annex["columns"][number] | undefined {
  if (columns.some(({ role }) => role === "goal" || role === "value")) return undefined;
  if (!columns.some(({ role }) => role === "lead" || role === "deadline")) return undefined;
  return columns.find(({ role }) => role === "status");
}

function readDegree(text: string, inPercent: boolean): DeclaredMeaning | undefined {
  const [, digits, sign] = DEGREE.exec(text.trim()) ?? [];
  if (digits === undefined || (sign === "" && !inPercent)) return undefined;
  const done = Number(digits.replace(",", "."));
  if (done > 100) return undefined;
  if (done === 100) return "completed";
  return done === 0 ? "not-started" : "in-progress";
}
