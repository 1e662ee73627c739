import type { Annex } from "../model/annex";
import type { Assessment } from "../model/assessment";
import type { Column, Role } from "../model/column";
import { TAUGHT_MEANINGS, type Question, type QuestionOption } from "../model/question";
import {
  annexQuestionId,
  columnQuestionId,
  statusQuestionId,
} from "../recognise/questions/question-ids";
import type { CellPosition } from "../sheet/address";
import { known } from "../model/known";

/** A question before it is known what rests on it. */
export type OpenQuestion = Omit<Question, "withheld" | "decidesCounts">;

/** More than three nobody answers. */
export const MOST_QUESTIONS = 3;

/** Roles on which counts and findings rest. */
const TELLING: ReadonlySet<Role> = new Set<Role>([
  "indicator",
  "goal",
  "value",
  "status",
  "ordinal",
]);

/**
 * What an annex's reader is not sure of: the most doubtful columns and the commonest words, no more of each than may be
 * asked, for to weigh a question costs whole reviews.
 */
export function openQuestions(
  annex: Annex,
  assessments: ReadonlyMap<string, Assessment>,
): readonly OpenQuestion[] {
  if (!annex.certain) return [askAnnex(annex)];
  const unsure = annex.columns
    .filter(({ certainty, options = [] }) => certainty !== undefined && options.length > 1)
    .sort((one, other) => doubtOf(other) - doubtOf(one));
  const columns = unsure.slice(0, MOST_QUESTIONS).map((column) => askColumn(annex, column));
  return [...askWords(annex, assessments).slice(0, MOST_QUESTIONS), ...columns];
}

function doubtOf({ certainty = 1, options = [] }: Column): number {
  const isTelling = options.some(({ role }) => TELLING.has(role));
  return 1 - certainty + (isTelling ? 1 : 0);
}

function askAnnex({ columns, title, area }: Annex): OpenQuestion {
  return {
    id: annexQuestionId(columns, title),
    about: "annex",
    at: { row: area.row, column: area.column },
    options: [{ annex: true }, { annex: false }],
  };
}

function askColumn({ columns, headerRows, area }: Annex, column: Column): OpenQuestion {
  const options = (column.options ?? []).map(({ role, kind, year }): QuestionOption => ({
    role,
    ...known({ kind, year }),
  }));
  const row = headerRows.at(-1) ?? area.row;
  return {
    id: columnQuestionId(columns, column.column),
    about: "column",
    at: { row, column: column.column },
    column: column.column,
    options,
  };
}

/** Words of the status column that nobody has taught, once each, the commonest first. */
function askWords(
  { indicators }: Annex,
  assessments: ReadonlyMap<string, Assessment>,
): readonly OpenQuestion[] {
  const asked = new Map<string, { readonly question: OpenQuestion; times: number }>();
  for (const { key, status } of indicators) {
    const reasoning = assessments.get(key)?.reasoning;
    if (status === undefined || reasoning?.says !== "unknown-status") continue;
    const word = reasoning.values.word.trim();
    const id = statusQuestionId(word);
    const known = asked.get(id);
    if (known !== undefined) known.times += 1;
    else asked.set(id, { question: askWord(id, word, status.at), times: 1 });
  }
  return [...asked.values()]
    .sort((one, other) => other.times - one.times)
    .map(({ question }) => question);
}

function askWord(id: string, word: string, at: CellPosition): OpenQuestion {
  const options = TAUGHT_MEANINGS.map((status) => ({ status }));
  return { id, about: "status-word", at, word, options };
}
