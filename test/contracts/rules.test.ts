import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core/rules/registry";
import type { AnyRule } from "../../src/core/rules/rule";
import { ruleTitle, sayFinding } from "../../src/strings/rules/say-finding";
import { cases } from "../core/rules/cases";
import { findingsIn } from "../core/rules/review-table";
import type { RuleCase } from "../core/rules/rule-case";
import { rulePages } from "./rule-pages";
import { ruleFiles } from "./rule-registry";

const CASES = join(__dirname, "../core/rules");
const PAGES = join(__dirname, "../../docs/rules");

const registered: readonly AnyRule[] = rules;
const ids = registered.map(({ id }) => id);
const exampleOf = (id: string): RuleCase | undefined =>
  Object.values(cases).find(({ rule }) => rule === id);

it("registers every rule file under its own name, once", () => {
  expect([...ids].sort()).toEqual(
    ruleFiles()
      .map(({ id }) => id)
      .sort(),
  );
});

it.each(ruleFiles())("has a case beside the rule $family/$id", ({ family, id }) => {
  expect(existsSync(join(CASES, family, `${id}.case.ts`))).toBe(true);
});

it("lets a rule cover only rules that exist", () => {
  const covered = registered.flatMap(({ covers = [] }) => covers);
  expect(covered.filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(registered.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("offers the kind of fix that it promises, and no other", () => {
    const example = exampleOf(id);
    const tables = example === undefined ? [] : [example.bad, ...Object.values(example.more ?? {})];
    const fixes = tables
      .flatMap((table) => findingsIn(table))
      .flatMap((finding) => (finding.rule === id ? [finding.fix?.kind ?? "none"] : []));
    const kinds = new Set<string>(fixes);
    expect(kinds.has(rule.fixes)).toBe(true);
    kinds.delete("none");
    kinds.delete(rule.fixes);
    expect([...kinds]).toEqual([]);
  });

  it.each(["vi", "en"] as const)("says everything in three whole sentences (%s)", (language) => {
    expect(ruleTitle(language, id)).toMatch(/^[\p{Lu}“].*[^.]$/u);
    for (const [says, names] of Object.entries(rule.vocabulary)) {
      const values = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
      const at = { sheet: "PL", row: 2, column: 1 };
      const said = sayFinding(language, {
        id,
        rule: id,
        says,
        severity: rule.severity,
        at,
        values,
      });
      for (const sentence of Object.values(said)) {
        expect(sentence).not.toMatch(/undefined|\[object/);
        expect(sentence).toMatch(/^[\p{Lu}“‹\d].*\.$/su);
      }
    }
  });
});

describe("docs/rules", () => {
  const pages = rulePages();

  it("has a page for every rule in every language", () => {
    const wanted = ["vi", "en"].flatMap((language) =>
      ["README", ...ids].map((id) => `${language}/${id}.md`),
    );
    expect([...pages.keys()].sort()).toEqual(wanted.sort());
    const found = ["vi", "en"].flatMap((language) =>
      readdirSync(join(PAGES, language)).map((name) => `${language}/${name}`),
    );
    expect(found.sort()).toEqual(wanted.sort());
  });

  it.each([...pages])("%s is up to date (npm run generate)", (path, text) => {
    expect(readFileSync(join(PAGES, path), "utf8")).toBe(text);
  });
});
