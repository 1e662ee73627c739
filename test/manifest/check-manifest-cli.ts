import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkManifest } from "./check-manifest";

/** Usage: check-manifest-cli.ts FILE [--for-users]; pictures are looked up beside the manifest. */
const [path = "manifest.xml", ...options] = process.argv.slice(2);

function read(url: string): Uint8Array | undefined {
  const file = join(dirname(path), "assets", url.split("/assets/")[1] ?? "missing");
  return existsSync(file) ? readFileSync(file) : undefined;
}

const problems = checkManifest(readFileSync(path, "utf8"), {
  read,
  forUsers: options.includes("--for-users"),
});
for (const { element, line, says } of problems) {
  console.error(`${path}:${String(line)}: ${element} ${says}`);
}
if (problems.length > 0) process.exitCode = 1;
else console.log(`${path}: no problem found`);
