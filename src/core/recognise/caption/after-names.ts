import { fold } from "../../text/fold";

/** In capitals nothing marks where a name ends; these words never belong to one ("NĂM", but "NAM ĐỊNH"). */
const WORDS =
  "năm giai đến theo thực triển ban phê duyệt về quý tháng kế và trong trên là có do tại của nhiệm khóa khoá lần đối với " +
  "đạt được đã hết cuối báo";
const ACCENTED = new Set(WORDS.split(" "));
/** The same in a text that was typed without diacritics. */
const BARE = new Set(WORDS.split(" ").map(fold));

/** What "xã", "huyện" or "tỉnh" says with these words is no place: "xã hội", "xã nông thôn mới", "tỉnh ủy". */
const NO_PLACES =
  /^(?:hội|hóa|hoá|ủy|uỷ|thông minh|nông thôn|đạt|đặc biệt|điểm|kiểu mẫu|loại|nghèo|biên giới|miền núi|vùng|bãi ngang|an toàn|trực thuộc|giao|khu vực|nhóm|thuộc|chưa|hoi|uy|thong minh|nong thon|dat chuan|kieu mau|ngheo)(?!\p{L})/iu;

/** Whether a word of a text in capitals ends a name; `bare`: the text has no diacritics, "SON LA" and "LA" look alike. */
export function endsName(word: string, bare: boolean): boolean {
  return bare ? BARE.has(fold(word)) : ACCENTED.has(word.normalize("NFC").toLowerCase());
}

export function isBare(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

export function isNoPlace(name: string): boolean {
  return NO_PLACES.test(name);
}
