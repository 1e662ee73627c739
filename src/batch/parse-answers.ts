import { isRecord } from "../app/settings/is-record";
import { readAnswer } from "../app/settings/read-answer";
import type { Answer } from "../core/model/question";

/** An answer may name the file that it is for, by its path or the end of it. */
export type FileAnswer = Answer & { readonly file?: string };

/** `[{ "file"?, "sheet"?, "id", "option" }]`; undefined where somebody wrote something else. */
export function parseAnswers(value: unknown): readonly FileAnswer[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.flatMap((entry: unknown): readonly FileAnswer[] => {
    const answer = readAnswer(entry);
    if (answer === undefined || !isRecord(entry)) return [];
    const { file } = entry;
    return [{ ...answer, ...(typeof file === "string" ? { file } : {}) }];
  });
  return read.length === value.length ? read : undefined;
}

export function answersFor(file: string, answers: readonly FileAnswer[]): readonly Answer[] {
  return answers.filter((answer) => answer.file === undefined || file.endsWith(answer.file));
}
