import { mkdirSync, rmSync } from "node:fs";
import { count } from "./count.mjs";
import { execute } from "./execute.mjs";
import { reports, runs } from "./parts.mjs";
import { inTwoSlots } from "./two-slots.mjs";

/**
 * `npm test`: everything that can be proven here, and one line that says how much passed. The word
 * `verify` leaves out what needs other programs, `prove` adds what takes long.
 */
const [word = "test"] = process.argv.slice(2);
const parts = runs[word];
if (parts === undefined) throw new Error(`${word} is none of ${Object.keys(runs).join(", ")}`);

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };

await inTwoSlots(parts, async (part) => {
  const ended = await execute(part.command);
  const { passed, failed } = count(part, ended);
  total.passed += passed;
  total.failed += failed;
  console.log(`${part.name.padEnd(14)} ${passed} passed, ${failed} failed (${ended.seconds} s)`);
  if (failed > 0) console.log(ended.output);
});

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
