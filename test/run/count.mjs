import { readFileSync } from "node:fs";

/** How much of a part passed and failed, when its command has ended. */
export function count({ says, report }, { code, output }) {
  if (report !== undefined) return countTests(report, code);
  const isGood = code === 0 && (says === undefined || says.test(output));
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
}

/** A suite that does not start has no failed test, but it has failed. */
function countTests(report, code) {
  const { passed, failed, broken } = readReport(report);
  return { passed, failed: failed + Math.max(broken, code !== 0 && failed === 0 ? 1 : 0) };
}

function readReport(report) {
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
