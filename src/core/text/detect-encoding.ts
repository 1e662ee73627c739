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
