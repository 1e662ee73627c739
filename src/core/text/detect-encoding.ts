import { decodeLegacy, encodingOfFont, isCapitalFont, type LegacyEncoding } from "./legacy";
import { memoise } from "./memoise";
import { isSyllable } from "./syllable";

export type LegacyText = {
  readonly text: string;
  /** Absent where the text is Unicode already. */
  readonly encoding?: LegacyEncoding;
  readonly changed: boolean;
};

const WORDS = /[^\s\d!-/:-@[-`{-~]+/g;
const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** The text in Unicode: by the name of its font, else where its bytes make sense in one old code only. */
export function readLegacy(text: string, fontName?: string | null): LegacyText {
  if (!hasHighByte(text)) return asCapitals(text, fontName);
  if (hasUnicodeLetter(text)) return { text, changed: false };
  const named = fontName === undefined || fontName === null ? undefined : encodingOfFont(fontName);
  const encoding = named ?? detectEncoding(text);
  if (encoding === undefined) return { text, changed: false };
  const capitals = named === "tcvn3" && isCapitalFont(fontName ?? "");
  const decoded = decodeLegacy(text, encoding, capitals);
  return { text: decoded, encoding, changed: decoded !== text };
}

/** "stt" in ".VnTimeH" is seen as "STT". */
function asCapitals(text: string, fontName: string | null | undefined): LegacyText {
  if (fontName === undefined || fontName === null || !isCapitalFont(fontName)) {
    return { text, changed: false };
  }
  const capitals = text.toUpperCase();
  return capitals === text
    ? { text, changed: false }
    : { text: capitals, encoding: "tcvn3", changed: true };
}

/** By bytes alone: nearly every word with a high byte must be a syllable in that code, and more of them than as it stands. */
export const detectEncoding: (text: string) => LegacyEncoding | undefined = memoise((text) => {
  if (!hasHighByte(text) || hasUnicodeLetter(text)) return undefined;
  const words = (text.match(WORDS) ?? []).filter(hasHighByte);
  if (words.length === 0) return undefined;
  const asIs = share(words, (word) => isSyllable(word));
  let best: LegacyEncoding | undefined;
  let most = Math.max(0.75, asIs);
  for (const encoding of ENCODINGS) {
    const fitting = share(words, (word) => isSyllable(decodeLegacy(word, encoding)));
    if (fitting <= most) continue;
    best = encoding;
    most = fitting;
  }
  return best;
});

/** As many texts say enough; more would only cost time. */
const MOST_ASKED = 2000;
const FEWEST_VOTES = 3;

/** The old code in which a sheet is written whose fonts are unknown; undefined where Unicode letters are as frequent. */
export function commonEncoding(
  rows: readonly (readonly string[] | undefined)[],
): LegacyEncoding | undefined {
  const votes: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  let asked = 0;
  let others = 0;
  // forEach passes over the rows that do not exist.
  rows.forEach((row) => {
    if (asked >= MOST_ASKED) return;
    row?.forEach((text) => {
      if (text === "") return;
      asked += 1;
      const encoding = detectEncoding(text);
      if (encoding !== undefined) votes[encoding] += 1;
      else if (hasUnicodeLetter(text)) others += 1;
    });
  });
  const best: LegacyEncoding = votes.vni > votes.tcvn3 ? "vni" : "tcvn3";
  return votes[best] >= FEWEST_VOTES && votes[best] > others ? best : undefined;
}

/** A text of a sheet that is known to be in an old code. */
export function readAs(text: string, encoding: LegacyEncoding): string {
  return hasHighByte(text) && !hasUnicodeLetter(text) ? decodeLegacy(text, encoding) : text;
}

function share(words: readonly string[], fits: (word: string) => boolean): number {
  return words.filter(fits).length / words.length;
}

function hasHighByte(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code <= 0xff && code !== 0xa0) return true;
  }
  return false;
}

/** Letters that no single byte can be: the text is Unicode. Dashes and quotes do not count. */
function hasUnicodeLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code > 0xff && code < 0x2000) || (code >= 0x300 && code <= 0x36f)) return true;
  }
  return false;
}
