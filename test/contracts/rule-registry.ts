import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCE = join(__dirname, "../../src/core/rules");
const CASES = join(__dirname, "../core/rules");

/** At one cell findings stand in this order: what a table is before what stands in it. */
const FAMILIES = ["structure", "values", "goals", "status", "tasks", "summary", "text"];

export type RuleFile = { readonly family: string; readonly id: string };

/** Every file that defines a rule, in the order of the registry. */
export function ruleFiles(): readonly RuleFile[] {
  return readdirSync(SOURCE)
    .filter((name) => statSync(join(SOURCE, name)).isDirectory())
    .sort((one, other) => FAMILIES.indexOf(one) - FAMILIES.indexOf(other))
    .flatMap((family) =>
      readdirSync(join(SOURCE, family))
        .filter((name) =>
          readFileSync(join(SOURCE, family, name), "utf8").includes("export default defineRule"),
        )
        .sort()
        .map((name) => ({ family, id: name.replace(/\.ts$/, "") })),
    );
}

export function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}

const NOTICE = "// Written by `npm run generate`: add a rule with `npm run new-rule FAMILY/ID`.";

/** The two lists of all rules, by path: what is registered, and the case of each. Laid out as Prettier would. */
export function ruleLists(): ReadonlyMap<string, string> {
  const files = ruleFiles();
  const registry = [
    NOTICE,
    ...files.map(({ family, id }) => `import ${camelCase(id)} from "./${family}/${id}";`),
    "",
    "/** Every rule; at one cell the order of findings is the order of this list. */",
    "export const rules = [",
    ...files.map(({ id }) => `  ${camelCase(id)},`),
    "] as const;",
    "",
  ];
  const cases = [
    NOTICE,
    'import type { RuleId } from "../../../src/strings/rules/sentences";',
    'import type { RuleCase } from "./rule-case";',
    ...files.map(({ family, id }) => `import { ${camelCase(id)} } from "./${family}/${id}.case";`),
    "",
    "/** One case for each rule: a rule without one does not compile. */",
    "export const cases: { readonly [Id in RuleId]: RuleCase<Id> } = {",
    ...files.map(({ id }) => `  "${id}": ${camelCase(id)},`),
    "};",
    "",
  ];
  return new Map([
    [join(SOURCE, "registry.ts"), registry.join("\n")],
    [join(CASES, "cases.ts"), cases.join("\n")],
  ]);
}
