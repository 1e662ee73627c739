import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A goal as somebody wrote it; `~` is "about", `multi` several in one cell, `text` a goal without a number. */
export type GoalPhrase = {
  readonly phrase: string;
  readonly comparator: string | null;
  readonly value: number | null;
  readonly upTo?: number;
  readonly odd?: string;
};

export type StatusWord = {
  readonly text: string;
  readonly meaning: string;
  readonly note?: string;
};

/** The head of a column; `from` names the table in which it stands. */
export type KnownHead = {
  readonly text: string;
  readonly role: string;
  readonly kind?: string;
  readonly parent?: string;
  readonly year?: number;
  /** The word suggests another role than the one that it has. */
  readonly falseFriend?: unknown;
  readonly from?: string;
};

/** A list of the folder, empty where it has none; people write them in the forms above. */
function readList(folder: string, name: string): unknown {
  const path = join(folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

export function readGoalPhrases(folder: string): readonly GoalPhrase[] {
  return readList(folder, "goals.json") as readonly GoalPhrase[];
}

export function readStatusWords(folder: string): readonly StatusWord[] {
  return readList(folder, "statuses.json") as readonly StatusWord[];
}

export function readKnownHeads(folder: string): readonly KnownHead[] {
  return readList(folder, "headers.json") as readonly KnownHead[];
}
