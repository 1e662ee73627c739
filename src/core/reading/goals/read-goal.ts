import { memoise } from "../../text/memoise";
import { readSentences } from "./read-sentences";
import type { Requirement } from "../../model/requirement";
import type { ReadingContext } from "./reading-context";
import { readSense } from "./subject";
import { tokenise } from "../../words/tokenise";

export type GoalContext = {
  /** Unit column of the row: "Tối thiểu 80" under "%". */
  readonly unit?: string;
  readonly horizon?: number;
  /** The text is a goal or target cell, where a bare "80" is a goal; else it is an indicator's sentence. */
  readonly fromCell?: boolean;
  /** What a goal cell is about (the indicator's own text): a bare "2" under "Tỷ lệ hộ nghèo" is a ceiling. */
  readonly subject?: string;
};

type Reader = ReadingContext & {
  readonly unit: string;
  readonly fromCell: boolean;
  readonly read: (text: string) => readonly Requirement[];
};

/** One per way of reading that occurs; a sheet has a handful, and rows below each other share one. */
let readers: Reader[] = [];
const MOST_READERS = 64;
const NONE: GoalContext = {};

/** The requirements that a sentence or goal cell states; empty where it states nothing measurable. */
export function readGoal(text: string, context: GoalContext = NONE): readonly Requirement[] {
  if (text === "") return [];
  const { unit = "", horizon, fromCell = false, subject } = context;
  const sense = subject === undefined ? "floor" : senseOf(subject);
  const known = readers.find(
    (reader) =>
      reader.horizon === horizon &&
      reader.unit === unit &&
      reader.fromCell === fromCell &&
      reader.sense === sense,
  );
  if (known !== undefined) return known.read(text);
  const reading = { unit, horizon, fromCell, sense };
  const read = memoise((goal: string) => readSentences(goal, reading));
  if (readers.length >= MOST_READERS) readers = [];
  readers.push({ ...reading, read });
  return read(text);
}

const senseOf = memoise((subject: string) => readSense(tokenise(subject)));
