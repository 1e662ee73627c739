import { formatColumn } from "../../src/core/sheet/address";
import { rules } from "../../src/core/rules/registry";
import type { AnyRule } from "../../src/core/rules/rule";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { Language } from "../../src/strings/language";
import { ruleTitle, sayFinding } from "../../src/strings/rules/say-finding";
import { cases } from "../core/rules/cases";
import { readTable } from "../core/rules/read-table";
import { findingsIn } from "../core/rules/review-table";
import type { RuleCase } from "../core/rules/rule-case";

const WORDS = {
  vi: {
    index: "Các quy tắc rà soát",
    intro:
      "Mỗi trang nói một điều mà người rà soát cẩn thận sẽ đánh dấu: khi nào báo, vì sao và cách sửa. Các ví dụ được chạy thật khi kiểm thử.",
    columns: "| Quy tắc | Mức độ | Cách sửa |",
    bad: "Ví dụ bị đánh dấu",
    good: "Ví dụ đúng",
    elsewhere: "Trang khác trong cùng tệp",
    source: "Căn cứ",
    severity: { error: "Lỗi", warning: "Cảnh báo", hint: "Gợi ý" },
    fixes: { none: "người dùng tự sửa", safe: "sửa an toàn", review: "xem rồi sửa" },
    cell: "Ô",
  },
  en: {
    index: "The rules",
    intro:
      "Each page tells one thing that a careful reviewer would mark: when, why, and how to mend it. The examples are run by the tests.",
    columns: "| Rule | Severity | Fix |",
    bad: "An example that is marked",
    good: "An example that is right",
    elsewhere: "Another sheet of the same workbook",
    source: "Source",
    severity: { error: "Error", warning: "Warning", hint: "Hint" },
    fixes: { none: "by hand", safe: "safe fix", review: "fix after a look" },
    cell: "Cell",
  },
} as const;

const LANGUAGES: readonly Language[] = ["vi", "en"];

/** Path below docs/rules → text of the page. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of LANGUAGES) {
    const registered: readonly AnyRule[] = rules;
    pages.set(`${language}/README.md`, indexPage(language, registered));
    for (const rule of registered) {
      const example: RuleCase | undefined = Object.values(cases).find(
        (one) => one.rule === rule.id,
      );
      if (example !== undefined)
        pages.set(`${language}/${rule.id}.md`, rulePage(language, rule, example));
    }
  }
  return pages;
}

function indexPage(language: Language, registered: readonly AnyRule[]): string {
  const { index, intro, columns, severity, fixes } = WORDS[language];
  const rows = registered.map(
    (rule) =>
      `| [${ruleTitle(language, rule.id)}](${rule.id}.md) | ${severity[rule.severity]} | ${fixes[rule.fixes]} |`,
  );
  return [`# ${index}`, "", intro, "", columns, "| --- | --- | --- |", ...rows, ""].join("\n");
}

function rulePage(language: Language, rule: AnyRule, { about, bad, good }: RuleCase): string {
  const words = WORDS[language];
  const facts = [`\`${rule.id}\``, words.severity[rule.severity], words.fixes[rule.fixes]];
  if (rule.source !== undefined) facts.push(`${words.source}: ${rule.source}`);
  const said = findingsIn(bad)
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => {
      const { what, why, todo } = sayFinding(language, finding);
      return `- **${words.severity[finding.severity]}.** ${inline(what)} ${inline(why)} ${inline(todo)}`;
    });
  const parts = [
    `# ${ruleTitle(language, rule.id)}`,
    facts.join(" · "),
    about[language],
    `## ${words.bad}`,
    tableOf(readTable(bad.table)),
    ...elsewhereOf(language, bad.elsewhere),
    said.join("\n"),
    `## ${words.good}`,
    tableOf(readTable(good.table)),
    ...elsewhereOf(language, good.elsewhere),
  ];
  return `${parts.join("\n\n")}\n`;
}

function elsewhereOf(language: Language, table: string | undefined): readonly string[] {
  return table === undefined ? [] : [`${WORDS[language].elsewhere}:`, tableOf(readTable(table))];
}

/** With the sheet's own row numbers and column letters, so that "E4" can be looked up. */
function tableOf(snapshot: SheetSnapshot): string {
  const columns = Array.from({ length: snapshot.columnCount }, (_, index) => formatColumn(index));
  const rows = snapshot.values.map((row, index) => {
    const cells = (row ?? []).map((value, column) =>
      shown(snapshot.texts[index]?.[column] ?? "", typeof value === "string"),
    );
    return `| **${String(index + 1)}** | ${cells.join(" | ")} |`;
  });
  const head = `|  | ${columns.join(" | ")} |`;
  return [head, `| --- |${" --- |".repeat(columns.length)}`, ...rows].join("\n");
}

const HIDDEN = /\u00A0|[\u0300-\u036F]|\n| {2}|^[\s]|[<[]/u;

/** Blanks, line breaks and tags are written as they would be typed in a program, or nobody could see them. */
function shown(text: string, isText: boolean): string {
  if (!isText || !HIDDEN.test(text)) return inline(text);
  const visible = JSON.stringify(text).replace(
    /\u00A0|[\u0300-\u036F]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `\`${visible.replaceAll("|", "\\|")}\``;
}

function inline(text: string): string {
  return text.replace(/[|<>[\]*]/g, (character) => `\\${character}`);
}
