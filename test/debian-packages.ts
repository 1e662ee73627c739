import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** On a Debian where we are root, as in CI, a test may install what it needs. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

export function installPackages(...names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...command: string[]) =>
    execFileSync("apt-get", ["-qq", ...command], { env, stdio: "inherit" });
  run("update");
  run("install", "-y", "--no-install-recommends", ...names);
}
