import { spawn } from "node:child_process";
import { root } from "./parts.mjs";

/** Runs a command to its end; what it prints is kept, to be shown where it fails. */
export function execute([command, ...words]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, shell: process.platform === "win32" });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message, seconds: 0 }));
    child.on("close", (code) =>
      resolve({ code, output, seconds: Math.round((Date.now() - started) / 1000) }),
    );
  });
}
