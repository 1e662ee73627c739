import type { Level } from "../../model/level";
import { listed } from "../one-of";

/**
 * What places are called, and of which level the body is that governs them. For: whose annex, column, goal or figure it
 * is. Used by words/place-words.ts, which all readers of titles, heads, notes and agencies ask, and by the goal grammar.
 * To add a word: small letters with diacritics; "city" is a province's or a district's equal, as its name or the
 * reader's own level decides.
 */
export type PlaceWord = {
  readonly word: string;
  readonly level: Level | "city";
  /** What it is short for. */
  readonly whole?: string;
};

const named = (level: PlaceWord["level"], words: string): readonly PlaceWord[] =>
  listed(words).map((word) => ({ word, level }));

export const PLACE_WORDS: readonly PlaceWord[] = [
  ...named("tỉnh", "tỉnh"),
  ...named("city", "thành phố"),
  { word: "tp", level: "city", whole: "thành phố" },
  { word: "tp.", level: "city", whole: "thành phố" },
  ...named("huyện", "huyện, thị xã, quận"),
  ...named("xã", "xã, phường, thị trấn, đặc khu"),
];

/** Short forms in the head of a column, where a name follows ("TX Quảng Trị"); elsewhere "TT" is a number or a centre. */
export const SHORT_IN_HEADS = listed("tp, tx, tt");
/** The parts of the country that a column may be about as a whole, beside the places: "toàn ngành". */
export const OTHER_WHOLES = listed("quốc, ngành");

/** What names the level above all places. */
export const CENTRAL_WORDS = listed("bộ, trung ương");

/** The same in English. */
export const ENGLISH_PLACE_WORDS: readonly (PlaceWord & { readonly level: Level })[] = [
  { word: "province", level: "tỉnh" },
  { word: "provincial", level: "tỉnh" },
  { word: "city", level: "tỉnh" },
  { word: "district", level: "huyện" },
  { word: "commune", level: "xã" },
  { word: "ward", level: "xã" },
];

/** Cities that rank as provinces. To add one: as it is written, without "thành phố". */
export const PROVINCIAL_CITIES = listed("Hà Nội, Hồ Chí Minh, Hải Phòng, Đà Nẵng, Cần Thơ, Huế");

/**
 * What "xã", "huyện" or "tỉnh" says with these words is no place: "xã hội", "xã nông thôn mới", "tỉnh ủy". Used where a
 * title may name the unit. To add a word: as it is written behind the place word, with its diacritics.
 */
export const NO_PLACES = listed(
  "hội, hóa, hoá, ủy, uỷ, thông minh, nông thôn, đạt, đặc biệt, điểm, kiểu mẫu, loại, nghèo, biên giới, miền núi, " +
    "vùng, bãi ngang, an toàn, trực thuộc, giao, khu vực, nhóm, thuộc, chưa",
);
/** Those that are no name in a text without diacritics either ("DIEM" may be one). */
export const NO_PLACES_BARE = listed("hoi, uy, thong minh, nong thon, dat chuan, kieu mau, ngheo");

/**
 * In capitals nothing marks where a name ends; these words never belong to one ("NĂM", but "NAM ĐỊNH"). Used where a
 * title or signature names a place or an office. To add a word: one syllable with its diacritics.
 */
export const AFTER_NAMES =
  "năm giai đến theo thực triển ban phê duyệt về quý tháng kế và trong trên là có do tại của nhiệm khóa khoá lần đối với " +
  "đạt được đã hết cuối báo";
