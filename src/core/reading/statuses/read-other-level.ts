import { LEVELS, type Level } from "../../model/level";
import { fold } from "../../text/fold";
import { PLACE_WORDS } from "../../words/lists/places";
import { oneFolded } from "../../words/one-of";

/** Longest first, so that "thị xã" is not taken for "xã". "city" and "above" depend on who reads. */
const LEVEL_WORDS: readonly (readonly [RegExp, Level | "city" | "above"])[] = [
  [/\bcap tren\b/, "above"],
  [/\btrung uong\b|\btw\b|\bchinh phu\b|\bbo,? nganh\b|\bcap bo\b/, "bộ"],
  ...[...PLACE_WORDS]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word, level }) => [new RegExp(`\\b${oneFolded([word])}\\b`), level] as const),
];

/**
 * Words that may stand around a level without saying more than whose job it is. "giao" is not among
 * them: "chỉ tiêu tỉnh giao" was handed down by the province and is the unit's own.
 */
const AROUND =
  /\b(?:chi tieu|muc tieu|nhiem vu|noi dung|thuoc(?: ve)?|do|cua|o|tai|cap|phan|trach nhiem|tham quyen|pham vi|thuc hien|trien khai|chu tri|danh gia|quan ly|theo doi|phu trach|dam nhiem|ubnd|uy ban nhan dan|co quan|chuyen mon|so|ban|nganh|cac|va|la|toan|chung|rieng|nay|level|provincial|indicator)\b/g;

const CLAUSES = /[.;,()[\]/–]|\s-\s/;
/** "Chỉ tiêu cấp tỉnh nên huyện không đánh giá": what follows explains, it names nobody. */
const EXPLANATION = /\b(?:nen|vi|khong (?:danh gia|thuoc|tinh))\b[^.;,()]*/g;

/** The levels to which a short text gives an indicator; none where it says anything else. */
function levelsGiven(folded: string): readonly (Level | "city" | "above")[] {
  const levels: (Level | "city" | "above")[] = [];
  const text = folded.replace(/\bprovincial\b/g, "tinh").replace(EXPLANATION, " ");
  for (const clause of text.split(CLAUSES)) {
    // "cơ quan", "quản lý" would else read as "quận".
    let rest = clause.replace(/\b(?:co quan|quan ly)\b/g, " ");
    const found: (Level | "city" | "above")[] = [];
    for (const [word, level] of LEVEL_WORDS) {
      const without = rest.replace(word, " ");
      if (without === rest) continue;
      found.push(level);
      rest = without;
    }
    if (found.length > 0 && rest.replace(AROUND, " ").trim() === "") levels.push(...found);
  }
  return levels;
}

function resolve(level: Level | "city" | "above", own: Level | undefined): Level {
  if (level === "above") return LEVELS[LEVELS.indexOf(own ?? "huyện") - 1] ?? "bộ";
  if (level !== "city") return level;
  // A city is a province's (Đà Nẵng) or a district's equal (Đông Hà): never "another level" for either.
  return own === "huyện" ? "huyện" : "tỉnh";
}

/**
 * The level to which a note or status gives the indicator, where it is not the annex's own
 * ("Chỉ tiêu cấp tỉnh" in a district's annex); undefined for any other text and where the own level
 * is among those named. Without an own level every level named is another.
 */
export function readOtherLevel(text: string, own?: Level): Level | undefined {
  if (text === "") return undefined;
  const levels = levelsGiven(fold(text)).map((level) => resolve(level, own));
  return own !== undefined && levels.includes(own) ? undefined : levels[0];
}
