import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

export type BatchRun = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
};

/** The command line as `npm run -s check` starts it, its output into a pipe. */
export function runBatch(...words: readonly string[]): BatchRun {
  const run = spawnSync(process.execPath, [TSX, "src/batch.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
