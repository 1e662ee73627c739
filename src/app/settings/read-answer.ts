import { known } from "../../core/model/known";
import { TAUGHT_MEANINGS, type Answer, type QuestionOption } from "../../core/model/question";
import { isRole, isValueKind } from "../../core/model/role-names";
import { isRecord } from "./is-record";

/** As kept in a workbook (what was chosen) or written for the batch command (its place in the list). */
export function readAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const { id, option, sheet } = value;
  const chosen = typeof option === "number" ? option : readOption(option);
  if (typeof id !== "string" || chosen === undefined) return undefined;
  return { id, option: chosen, ...known({ sheet: typeof sheet === "string" ? sheet : undefined }) };
}

function readOption(value: unknown): QuestionOption | undefined {
  if (!isRecord(value)) return undefined;
  const { role, kind, year, annex } = value;
  const status = TAUGHT_MEANINGS.find((meaning) => meaning === value["status"]);
  const option = known({
    role: isRole(role) ? role : undefined,
    kind: isValueKind(kind) ? kind : undefined,
    year: typeof year === "number" ? year : undefined,
    annex: typeof annex === "boolean" ? annex : undefined,
    status,
  });
  return Object.keys(option).length === 0 ? undefined : option;
}
