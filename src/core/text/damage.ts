/** What editors, scanners and exports do to Vietnamese text. */
export type Damage =
  | "decomposed"
  | "invisible"
  | "odd-space"
  | "double-space"
  | "outer-space"
  | "look-alike"
  | "tag"
  | "bookmark"
  | "wrapped";

type Repair = { readonly damage: Damage; readonly repair: (text: string) => string };

/**
 * Letters of other alphabets that look like Latin ones. Found: the Icelandic eth for đ (one key away in old drivers),
 * Cyrillic and Greek from scanned pages, full-width signs from phones.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ð: "đ",
  Ð: "Đ",
  Ɖ: "Đ",
  ɖ: "đ",
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  ο: "o",
  Ο: "O",
  Α: "A",
  Β: "B",
  Ε: "E",
  Η: "H",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Τ: "T",
  Χ: "X",
};

const REPAIRS: readonly Repair[] = [
  { damage: "bookmark", repair: (text) => text.replace(/\s*\[bookmark:[^\]]*\]\s*/gi, " ") },
  {
    damage: "tag",
    repair: (text) =>
      text
        .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>(?!\s*$)/gi, "\n")
        .replace(/<\/?(?:b|i|u|p|br|em|strong|span|font|sup|sub|div|li|ul|ol)\b[^<>]*>/gi, "")
        .replace(/&nbsp;/gi, " ")
        .replace(/&amp;/gi, "&"),
  },
  { damage: "decomposed", repair: (text) => text.normalize("NFC") },
  { damage: "invisible", repair: (text) => text.replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "") },
  {
    damage: "look-alike",
    repair: (text) => text.replace(/[\u00D0\u00F0\u0189\u0256\u0370-\u04FF]/g, settle),
  },
  {
    damage: "odd-space",
    repair: (text) => text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " "),
  },
  { damage: "wrapped", repair: unwrap },
  {
    damage: "double-space",
    repair: (text) => text.replace(/ {2,}/g, " ").replace(/ +(?=\n)|(?<=\n) +/g, ""),
  },
  { damage: "outer-space", repair: (text) => text.trim() },
];

export type Repaired = {
  readonly text: string;
  readonly changed: boolean;
  /** What was found, in the order of repair. */
  readonly damages: readonly Damage[];
};

/** The text as it should have been typed; `only` keeps it to some kinds of damage. Line breaks of lists stay. */
export function repairText(text: string, only?: readonly Damage[]): Repaired {
  const damages: Damage[] = [];
  let repaired = text;
  for (const { damage, repair } of REPAIRS) {
    if (only !== undefined && !only.includes(damage)) continue;
    const next = repair(repaired);
    if (next === repaired) continue;
    damages.push(damage);
    repaired = next;
  }
  return { text: repaired, changed: damages.length > 0, damages };
}

function settle(letter: string): string {
  return LOOK_ALIKES[letter] ?? letter;
}

/** A hard break between two words of one sentence is only a wrapped line of the page it was copied from. */
function unwrap(text: string): string {
  return text.replace(/([\p{Ll},]) *\r?\n *(?=\p{Ll})/gu, "$1 ");
}
