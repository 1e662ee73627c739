import { fold } from "../../text/fold";
import type { AnnexDraft } from "./annex-draft";

/** Letters that no other language in Latin script writes; the common accents are French and Danish too. */
const OWN_LETTERS = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** Typed without accents. */
const BARE =
  /\b(?:chi tieu|muc tieu|tieu chi|nhiem vu|ke hoach|ket qua|thuc hien|don vi|ghi chu|ty le|noi dung|giai doan|co quan|hoan thanh)\b/g;
const FEWEST_BARE = 2;

/** Some word of it is Vietnamese. */
export function speaksVietnamese({ titleLines, columns, indicators }: AnnexDraft): boolean {
  const texts = [
    ...titleLines.map(({ text }) => text),
    ...columns.map(({ header }) => header),
    ...indicators.map(({ text }) => text),
  ];
  const bare = new Set<string>();
  for (const text of texts) {
    if (OWN_LETTERS.test(text.normalize("NFC"))) return true;
    for (const [word] of fold(text).matchAll(BARE)) bare.add(word);
    if (bare.size >= FEWEST_BARE) return true;
  }
  return false;
}
