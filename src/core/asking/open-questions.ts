import type { Annex } from "../model/annex";
import type { Assessment } from "../model/assessment";
import type { Column, Role } from "../model/column";
import type { Question, QuestionOption, TaughtMeaning } from "../model/question";
import {
  annexQuestionId,
  columnQuestionId,
  statusQuestionId,
} from "../recognise/questions/question-ids";
import { fold } from "../text/fold";
import { known } from "../model/known";

/** A question before it is known what rests on it. */
export type OpenQuestion = Omit<Question, "withheld" | "decidesCounts">;

/** What a status word can mean for the counts, the commonest first. */
export const MEANINGS: readonly TaughtMeaning[] = [
  "completed",
  "in-progress",
  "not-started",
  "missed",
  "not-applicable",
  "undetermined",
];

/** Roles on which counts and findings rest. */
const TELLING: ReadonlySet<Role> = new Set<Role>([
  "indicator",
  "goal",
  "value",
  "status",
  "ordinal",
]);

/** Everything about an annex that its reader is not sure of, the most doubtful first. */
export function openQuestions(
  annex: Annex,
  assessments: ReadonlyMap<string, Assessment>,
): readonly OpenQuestion[] {
  if (!annex.certain) return [askAnnex(annex)];
  const unsure = annex.columns
    .filter(({ certainty, options = [] }) => certainty !== undefined && options.length > 1)
    .sort((one, other) => doubtOf(other) - doubtOf(one));
  const columns = unsure.flatMap((column) => askColumn(annex, column));
  return [...askWords(annex, assessments), ...columns];
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

function askColumn({ columns, headerRows, area }: Annex, column: Column): readonly OpenQuestion[] {
  const options = (column.options ?? []).map(({ role, kind, year }): QuestionOption => ({
    role,
    ...known({ kind, year }),
  }));
  const row = headerRows.at(-1) ?? area.row;
  return [
    {
      id: columnQuestionId(columns, column.column),
      about: "column",
      at: { row, column: column.column },
      column: column.column,
      options,
    },
  ];
}

/** Words of the status column that nobody has taught, once each. */
function askWords(
  { indicators }: Annex,
  assessments: ReadonlyMap<string, Assessment>,
): readonly OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>();
  for (const { key, status } of indicators) {
    const reasoning = assessments.get(key)?.reasoning;
    if (status === undefined || reasoning?.says !== "unknown-status") continue;
    const word = reasoning.values.word.trim();
    if (asked.has(fold(word))) continue;
    const options = MEANINGS.map((meaning) => ({ status: meaning }));
    const id = statusQuestionId(word);
    asked.set(fold(word), { id, about: "status-word", at: status.at, word, options });
  }
  return [...asked.values()];
}
