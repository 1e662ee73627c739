import type { BatchArguments } from "./arguments";
import type { FileOutcome } from "./review-file";
import { reviewInOrder } from "./review-in-order";
import { answersFor } from "./parse-answers";
import { readReviewOptions } from "./review-options";
import { workbookPaths } from "./workbook-paths";
import { commandWords } from "./words";

export type ExitCode = 0 | 1 | 2;
export type Streams = {
  readonly out: (text: string) => void;
  /** Progress and complaints about the command itself. */
  readonly err: (text: string) => void;
};

type Totals = Omit<FileOutcome, "printed" | "unreadable"> & {
  readonly files: number;
  readonly unreadable: number;
};

/** Reviews every file named and prints each as soon as those before it are printed. */
export async function runCommand(
  wanted: BatchArguments,
  workerScript: string,
  { out, err }: Streams,
): Promise<ExitCode> {
  const { json, language } = wanted;
  const words = commandWords(language);
  const options = readReviewOptions(wanted);
  if (!options.ok) {
    err(`${words.badOptionFile(options.file)}\n`);
    return 2;
  }
  const files = workbookPaths(wanted.paths);
  if (files.length === 0) err(`${words.noFiles}\n`);
  const outcomes: FileOutcome[] = [];
  if (json) out('{"version":1,"files":[');
  const jobs = files.map((file) => {
    const answers = answersFor(file, options.answers);
    return { file, json, language, options: { ...options.value, answers } };
  });
  await reviewInOrder(jobs, workerScript, {
    begin: (job, index) => {
      err(`${words.progress(index + 1, files.length, job.file)}\n`);
    },
    end: (outcome) => {
      if (!json) out(`${outcome.printed}\n\n`);
      else out(`${outcomes.length === 0 ? "" : ","}\n${outcome.printed}`);
      outcomes.push({ ...outcome, printed: "" });
    },
  });
  const totals = sumUp(outcomes);
  out(json ? "\n]}\n" : `${words.total(totals)}\n`);
  return exitCode(totals);
}

function sumUp(outcomes: readonly FileOutcome[]): Totals {
  const sum = (count: (outcome: FileOutcome) => number): number =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    files: outcomes.length,
    unreadable: sum(({ unreadable }) => (unreadable ? 1 : 0)),
    annexes: sum(({ annexes }) => annexes),
    questions: sum(({ questions }) => questions),
    found: {
      error: sum(({ found }) => found.error),
      warning: sum(({ found }) => found.warning),
      hint: sum(({ found }) => found.hint),
    },
  };
}

/** A file that nobody could read weighs more than a mistake that was found. */
function exitCode({ unreadable, questions, found }: Totals): ExitCode {
  if (unreadable > 0) return 2;
  return found.error > 0 || questions > 0 ? 1 : 0;
}
