import { formatNumber } from "../../format";
import type { CommandSentences } from "../sentences";

const count = (many: number, one: string, several = `${one}s`): string =>
  `${formatNumber("en", many)} ${many === 1 ? one : several}`;

export const command: CommandSentences = {
  help: `Checks annexes of indicators in Excel files (.xlsx, .xlsm, .xls, .ods). Reads only, never changes a file.

Usage:  npm run -s check -- FILE|FOLDER… [options]

  --json            print JSON (for other programs)
  --lang=vi|en      language of the result (default: vi)
  --as-of=DAY       day of the assessment, such as 14/10/2023
  --level=LEVEL     the unit's own level: bộ, tỉnh, huyện, xã
  --horizon=YEAR    goal year, such as 2025
  --profile=FILE    an office's settings (exported from the review pane)
  --mapping=FILE    what the columns mean, as JSON:
                    {"sheet": "PL", "title": "", "columns":
                     [{"column": "C", "role": "value", "year": 2023, "kind": "actual"}]}
  --answers=FILE    answers to the questions that were printed, as JSON:
                    [{"file": "a.xlsx", "sheet": "PL", "id": "…", "option": 0}]
                    (file and sheet may be left out; option is the answer's number)
  --help            print this

Exit code: 0 no error; 1 an error, or a question without an answer; 2 some file could not be read.
`,
  wrongArgument: (option, value) =>
    value === ""
      ? `Option ${option} is not understood. See: npm run -s check -- --help`
      : `Value “${value}” of ${option} is not understood. See: npm run -s check -- --help`,
  badOptionFile: (file) =>
    `The settings file ${file} cannot be used: it is missing, or not as it should be. See: npm run -s check -- --help`,
  noFiles: "There is no Excel file (.xlsx, .xlsm, .xls, .ods) in the folder named.",
  progress: (index, of, file) => `[${String(index)}/${String(of)}] ${file}`,
  bug: "The program failed by a fault of its own when it checked this file. Please send the file to its maintainers.",
  total: ({ files, unreadable, annexes, questions, found: { error, warning, hint } }) =>
    [
      `TOTAL: ${count(files, "file")}, ${count(annexes, "annex", "annexes")}; ${count(error, "error")}, ${count(warning, "warning")}, ${count(hint, "hint")}.`,
      questions === 0 ? "" : ` ${count(questions, "question")} to answer.`,
      unreadable === 0 ? "" : ` ${count(unreadable, "file")} could not be read.`,
    ].join(""),
};
