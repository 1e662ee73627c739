import { spawnSync } from "node:child_process";
import { join } from "node:path";

type Arguments = { readonly flags?: readonly string[]; readonly words?: readonly string[] };

/** What a script of this folder prints as JSON, in a process of its own. */
export function runScript(name: string, { flags = [], words = [] }: Arguments): unknown {
  const program = ["--require", require.resolve("tsx/cjs"), join(__dirname, name)];
  const run = spawnSync(process.execPath, [...flags, ...program, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
