import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { insertSentences } from "./insert-sentences";
import { caseFile, ruleFile, sentencesOf } from "./rule-templates";

const ROOT = join(__dirname, "../..");
const FAMILIES = ["structure", "values", "goals", "status", "tasks", "summary", "text"];
const ID = /^[a-z]+(?:-[a-z]+)+$/;

/** `npm run new-rule FAMILY/ID`: rule, case, sentences in both languages, its pages and the lists of rules. */
const [family = "", id = ""] = (process.argv[2] ?? "").split("/");
const rule = join(ROOT, `src/core/rules/${family}/${id}.ts`);

if (!FAMILIES.includes(family) || !ID.test(id)) {
  console.error(`usage: npm run new-rule FAMILY/ID
  FAMILY  ${FAMILIES.join(" | ")}
  ID      what is wrong, in words with dashes: value-missing, deadline-past`);
  process.exitCode = 2;
} else if (existsSync(rule)) {
  console.error(`${family}/${id} is there already`);
  process.exitCode = 2;
} else {
  writeFileSync(rule, ruleFile(id));
  writeFileSync(join(ROOT, `test/core/rules/${family}/${id}.case.ts`), caseFile(id));
  for (const language of ["vi", "en"] as const) {
    const path = join(ROOT, `src/strings/rules/${language}/${family}.ts`);
    writeFileSync(path, insertSentences(readFileSync(path, "utf8"), id, sentencesOf(id, language)));
  }
  execFileSync("npm", ["run", "-s", "generate"], { cwd: ROOT, stdio: "inherit" });
  console.log(`Written. Now say in these what is wrong, why it matters and what to do:
  src/core/rules/${family}/${id}.ts
  src/strings/rules/vi/${family}.ts and en/${family}.ts ("${id}")
  test/core/rules/${family}/${id}.case.ts
then: npm run generate && npx jest rules`);
}
