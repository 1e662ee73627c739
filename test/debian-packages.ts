import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LOCK = join(tmpdir(), "annex-reviewer-apt.lock");

/** On a Debian where we are root, as in CI, a test may install what it needs. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

export function installPackages(...names: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Two suites run at once, and apt-get fails where another one is at work: the second waits.
  const run = (...command: string[]) =>
    execFileSync("flock", [LOCK, "apt-get", "-qq", ...command], { env, stdio: "inherit" });
  run("update");
  run("install", "-y", "--no-install-recommends", ...names);
}
