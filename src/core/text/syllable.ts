import { memoise } from "./memoise";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?";
const OPEN =
  "ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|yêu|iu|oai|oay|oao|oeo|oi|ôi|ơi|ua|uây|ui|uôi|ươi|ươu|ưa|ưi|ưu|uơ|uya|uyu|oa|oe|uê|uy|a|e|ê|i|o|ô|ơ|u|ư|y";
const CLOSED = "uyê|oa|oă|oe|oo|uâ|uê|uô|uy|iê|yê|ươ|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y";
const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSED})(?:ch|c|m|ng|nh|n|p|t))$`);
const STOPPED = /(?:p|t|c|ch)$/;
/** The tone never sits on the second half of such a pair: "ão", not "aõ" ("quý" and "thuý" are no such pairs). */
const MISPLACED =
  /(?:[aăâeêoôơư][\u0302\u0306\u031B]?[iyou]|(?<!q)u[io]|(?<!g)i[uo])[\u0300\u0301\u0303\u0309\u0323]$/;

/** A word that Vietnamese spelling allows, whatever it means. */
export const isSyllable: (word: string) => boolean = memoise((word) => {
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1 || MISPLACED.test(letters)) return false;
  const toneless = letters.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(toneless)) return false;
  if (!STOPPED.test(toneless) || toneless.length < 2) return true;
  // "tíc", "tịc": a syllable that ends in a stop has one of two tones.
  return tones[0] === "\u0301" || tones[0] === "\u0323";
}, 16_384);
