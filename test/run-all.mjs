import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** `npm test`: everything that can be proven here, and one line that says how much passed. */
const root = join(import.meta.dirname, "..");
const reports = join(root, "test-output/reports");

/** `says` guards against a tool that is content because it looked at nothing. */
const checks = [
  { name: "types", run: ["npm", "run", "-s", "types"] },
  { name: "lint", run: ["npm", "run", "-s", "lint"] },
  { name: "architecture", run: ["npm", "run", "-s", "fences"], says: /\([1-9]\d* modules/ },
  { name: "dead code", run: ["npm", "run", "-s", "unused"] },
  { name: "format", run: ["npm", "run", "-s", "format"] },
  { name: "manifest", run: ["npm", "run", "-s", "manifest"], says: /no problem found/ },
];
const suites = [
  { name: "unit tests", config: "jest.config.cjs" },
  { name: "browser tests", config: "test/browser/jest.config.cjs" },
  { name: "in LibreOffice", config: "test/libreoffice/jest.config.cjs" },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;

for (const { name, run, says } of checks) {
  const { code, output, seconds } = await execute(run);
  const isGood = code === 0 && (says === undefined || says.test(output));
  passed += isGood ? 1 : 0;
  failed += isGood ? 0 : 1;
  tell(name, isGood ? "passed" : "FAILED", seconds);
  if (!isGood) console.log(output);
}

for (const { name, config } of suites) {
  const report = join(reports, `${name.replace(" ", "-")}.json`);
  const jest = ["npx", "jest", "--config", config, "--json", "--outputFile", report];
  const { code, output, seconds } = await execute(jest);
  const counts = readCounts(report);
  // A suite that does not start has no failed test, but it has failed.
  const broken = Math.max(counts.broken, code !== 0 && counts.failed === 0 ? 1 : 0);
  passed += counts.passed;
  failed += counts.failed + broken;
  tell(name, `${counts.passed} passed, ${counts.failed + broken} failed`, seconds);
  if (code !== 0) console.log(output);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function execute([command, ...words]) {
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

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const isEmpty = numTotalTests === 0;
    const broken = numRuntimeErrorTestSuites + (isEmpty ? 1 : 0);
    return { passed: numPassedTests, failed: numFailedTests, broken };
  } catch {
    return { passed: 0, failed: 0, broken: 1 };
  }
}

function tell(name, outcome, seconds) {
  console.log(`${name.padEnd(14)} ${outcome} (${seconds} s)`);
}
