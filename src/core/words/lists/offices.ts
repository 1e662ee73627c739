import type { Level } from "../../model/level";
import { listed } from "../one-of";

/** Councils and committees of a place, in full and in short. For: who issues an annex (recognise/caption). */
export const AUTHORITIES = [
  { short: "UBND", words: listed("UBND, ủy ban nhân dân") },
  { short: "HĐND", words: listed("HĐND, hội đồng nhân dân") },
] as const;

/** Bodies of the party that issue annexes beside them. Used by recognise/caption/read-title. */
export const PARTY_BODIES = listed("tỉnh ủy, huyện ủy, đảng ủy, đảng bộ");

/**
 * What the name of an office begins with, and of which level it then is. For: whose annex it is where no title says so
 * (recognise/caption/infer-level). To add one: small letters; only where the beginning alone tells the level.
 */
export const OFFICE_STARTS: readonly { readonly start: string; readonly level: Level }[] = [
  { start: "bộ", level: "bộ" },
  { start: "vụ", level: "bộ" },
  { start: "sở", level: "tỉnh" },
  { start: "phòng", level: "huyện" },
  { start: "văn phòng HĐND", level: "huyện" },
  { start: "công chức", level: "xã" },
];

/** Behind "bộ" and "sở" these name no office: "bộ máy", "bộ phận", "Bộ trưởng". To add one: the next syllable. */
export const NO_OFFICES = listed("chỉ, tiêu, máy, phận, môn, luật, đội, chính, trưởng, quy, câu");

/** Before "sở" and "bộ" these make another word: "cơ sở", "cán bộ". To add one: the syllable before. */
export const BEFORE_NO_OFFICE = listed(
  "cơ, trụ, công, cán, đồng, nội, toàn, tiến, đảng, chi, đoàn, liên, phân, đường, khách",
);

/**
 * Fields of ministries and departments as the decrees on their organisation write them, the present and the former. For:
 * the name of an issuer found in capitals (recognise/caption/find-office), which spelling of an agency is the right one
 * (rules/tasks). To add one: without "Bộ" or "Sở".
 */
export const OFFICE_NAMES: readonly string[] = [
  "Tư pháp",
  "Nội vụ",
  "Tài chính",
  "Công Thương",
  "Công an",
  "Quốc phòng",
  "Xây dựng",
  "Y tế",
  "Ngoại vụ",
  "Ngoại giao",
  "Du lịch",
  "Giáo dục và Đào tạo",
  "Khoa học và Công nghệ",
  "Nông nghiệp và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Tài nguyên và Môi trường",
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa và Thể thao",
  "Lao động, Thương binh và Xã hội",
  "Lao động - Thương binh và Xã hội",
  "Thông tin và Truyền thông",
  "Kế hoạch và Đầu tư",
  "Giao thông vận tải",
  "Quy hoạch - Kiến trúc",
  "Dân tộc và Tôn giáo",
  "An toàn thực phẩm",
];
