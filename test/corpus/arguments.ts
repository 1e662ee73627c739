export type CorpusArguments = {
  readonly folder: string;
  readonly leaveOut: boolean;
  readonly shaken: boolean;
  readonly verbose: boolean;
  /** How the names of the tables begin; "" for all. */
  readonly only: string;
  readonly seed: number;
  readonly json: string | undefined;
};

export const USAGE =
  "npm run corpus -- FOLDER [--leave-out] [--shaken] [--json FILE] [--verbose] [--only SLUG] [--seed NUMBER]";

const FLAGS = ["--leave-out", "--shaken", "--verbose"];
const VALUES = ["--json", "--only", "--seed"];

/** Undefined where the words make no sense; then the usage is shown. */
export function parseArguments(words: readonly string[]): CorpusArguments | undefined {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const folders: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    if (FLAGS.includes(word)) flags.add(word);
    else if (VALUES.includes(word) && next !== undefined && !next.startsWith("--")) {
      values.set(word, next);
      at += 1;
    } else if (word.startsWith("--")) return undefined;
    else folders.push(word);
  }
  const [folder, ...more] = folders;
  const seed = Number(values.get("--seed") ?? "1");
  if (folder === undefined || more.length > 0 || !Number.isInteger(seed)) return undefined;
  return {
    folder,
    leaveOut: flags.has("--leave-out"),
    shaken: flags.has("--shaken"),
    verbose: flags.has("--verbose"),
    only: values.get("--only") ?? "",
    seed,
    json: values.get("--json"),
  };
}
