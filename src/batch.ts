import { join } from "node:path";
import { readArguments } from "./batch/arguments";
import { runCommand } from "./batch/run-command";
import { commandWords } from "./batch/words";

const out = (text: string): void => void process.stdout.write(text);
const err = (text: string): void => void process.stderr.write(text);

// Whoever read our output has gone (`… | head`): there is nobody left to work for.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

/** The exit code is set and never forced: what was written to a pipe must still get through. */
async function main(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2));
  if ("option" in wanted) {
    err(`${commandWords("vi").wrongArgument(wanted.option, wanted.value)}\n`);
    process.exitCode = 2;
    return;
  }
  if (wanted.help || wanted.paths.length === 0) {
    (wanted.help ? out : err)(commandWords(wanted.language).help);
    process.exitCode = wanted.help ? 0 : 2;
    return;
  }
  const workerScript = join(__dirname, "batch/review-worker.ts");
  process.exitCode = await runCommand(wanted, workerScript, { out, err });
}

void main();
