import type { Language } from "../../src/strings/language";
import { camelCase } from "../contracts/rule-registry";

/** A rule that runs from the first minute: it marks a word that nobody writes. */
export function ruleFile(id: string): string {
  return `import { defineRule } from "../rule";

export default defineRule({
  id: "${id}",
  severity: "hint",
  fixes: "none",
  needs: ["indicator"],
  vocabulary: { found: ["word"] },
  *check({ annex }) {
    for (const { key, at, text } of annex.indicators) {
      const word = /\\bREPLACE-ME\\b/.exec(text)?.[0];
      if (word === undefined) continue;
      yield { says: "found", at, indicator: key, values: { word } };
    }
  },
});
`;
}

const TABLE = (text: string) => `
      PHỤ LỤC CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024
      STT | Chỉ tiêu | Đơn vị tính | Kết quả năm 2023 | Chỉ tiêu năm 2024
      1 | ${text} | % | 90 | 95
      2 | Tỷ lệ hồ sơ nộp trực tuyến | % | 40 | 50
    `;

export function caseFile(id: string): string {
  return `import type { RuleCase } from "../rule-case";

export const ${camelCase(id)}: RuleCase<"${id}"> = {
  rule: "${id}",
  about: {
    vi: "Báo khi …; im lặng khi ….",
    en: "Speaks up when …; keeps quiet when ….",
  },
  bad: {
    table: \`${TABLE("Tỷ lệ hồ sơ đúng hạn REPLACE-ME")}\`,
    finds: ["hint B3 found"],
  },
  good: {
    table: \`${TABLE("Tỷ lệ hồ sơ đúng hạn")}\`,
  },
};
`;
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    "Tên ngắn của lỗi",
    "Ô ${cell} ghi “${word}”.",
    "Vì sao điều đó quan trọng.",
    "Việc cần làm.",
  ],
  en: [
    "Short name of the mistake",
    "Cell ${cell} says “${word}”.",
    "Why it matters.",
    "What to do.",
  ],
};

export function sentencesOf(id: string, language: Language): string {
  const [title = "", what = "", why = "", todo = ""] = WORDS[language];
  return `  "${id}": {
    title: "${title}",
    says: {
      found: ({ cell, word }) => ({
        what: \`${what}\`,
        why: "${why}",
        todo: "${todo}",
      }),
    },
  },`;
}
