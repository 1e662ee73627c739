import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./parts.mjs";

/** `npm run types`: each project with its own view of the world, and only what changed since the last run. */
const rooms = readdirSync(join(root, "src")).map((room) => `src/${room}`);
const projects = [".", ...rooms, "test"].filter((folder) =>
  existsSync(join(root, folder, "tsconfig.json")),
);

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const failed = projects.filter((project) => {
  const file = `${project.replaceAll(/\W/g, "-")}.tsbuildinfo`;
  const kept = ["--incremental", "--tsBuildInfoFile", join(root, ".cache/types", file)];
  const words = [tsc, "--noEmit", ...kept, "-p", project];
  return spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
