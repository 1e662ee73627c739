import { fold } from "../../text/fold";
import { PROVINCES } from "../../words/lists/provinces";
import { oneFolded } from "../../words/one-of";
import type { AnnexDraft } from "./annex-draft";

/** Letters that no other language in Latin script writes; the common accents are French and Danish too. */
const OWN_LETTERS = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** Typed without accents. */
const BARE =
  /\b(?:chi tieu|muc tieu|tieu chi|nhiem vu|ke hoach|ket qua|thuc hien|don vi|ghi chu|ty le|noi dung|giai doan|co quan|hoan thanh)\b/g;
const FEWEST_BARE = 2;
/** "749/QD-TTg": how documents are numbered here. */
const DOCUMENT = /\b(?:qd|nq|kh|tt|ct|bc|tb|cv|nd)-(?:ttg|cp|ubnd|hdnd|tu|b[a-z]{1,5})\b/;
const PROVINCE = new RegExp(`\\b${oneFolded(PROVINCES)}\\b`);

/** Some word of it is Vietnamese, or names a place or document of the country. */
export function speaksVietnamese({ titleLines, columns, indicators }: AnnexDraft): boolean {
  const texts = [
    ...titleLines.map(({ text }) => text),
    ...columns.map(({ header }) => header),
    ...indicators.map(({ text }) => text),
  ];
  const bare = new Set<string>();
  for (const text of texts) {
    if (OWN_LETTERS.test(text.normalize("NFC"))) return true;
    const folded = fold(text);
    if (DOCUMENT.test(folded) || PROVINCE.test(folded)) return true;
    for (const [word] of folded.matchAll(BARE)) bare.add(word);
    if (bare.size >= FEWEST_BARE) return true;
  }
  return false;
}
