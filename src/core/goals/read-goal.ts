import { memoise } from "../text/memoise";
import { readable } from "../text/readable";
import { readSentences } from "./read-sentences";
import type { Requirement } from "./requirement";
import type { ReadingContext } from "./reading-context";
import { readSense } from "./subject";
import { tokenise } from "./tokenise";

export type GoalContext = {
  /** Unit column of the row: "Tối thiểu 80" under "%". */
  readonly unit?: string;
  readonly horizon?: number;
  /** The text is a goal or target cell, where a bare "80" is a goal; else it is an indicator's sentence. */
  readonly fromCell?: boolean;
  /** What a goal cell is about (the indicator's own text): a bare "2" under "Tỷ lệ hộ nghèo" is a ceiling. */
  readonly subject?: string;
};

const SENTENCE: ReadingContext = { sense: "floor" };
const readSentence = memoise((text: string) => readSentences(readable(text), SENTENCE), 16_384);
const readers = new Map<string, (text: string) => readonly Requirement[]>();

/** The requirements that a sentence or goal cell states; empty where it states nothing measurable. */
export function readGoal(text: string, context?: GoalContext): readonly Requirement[] {
  if (text === "") return [];
  if (context === undefined) return readSentence(text);
  const { unit = "", horizon, fromCell = false, subject } = context;
  const sense = subject === undefined ? "floor" : senseOf(subject);
  const key = `${unit}|${String(horizon)}|${String(fromCell)}|${sense}`;
  const known = readers.get(key);
  if (known !== undefined) return known(text);
  const reading = { unit, horizon, fromCell, sense };
  const reader = memoise((goal: string) => readSentences(readable(goal), reading));
  if (readers.size >= 256) readers.clear();
  readers.set(key, reader);
  return reader(text);
}

const senseOf = memoise((subject: string) => readSense(tokenise(readable(subject))), 16_384);
