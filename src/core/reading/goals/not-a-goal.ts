import { hasWord } from "../../words/has-word";
import type { HeadedFigure } from "../figures/clauses";
import { describesCounted } from "./describes-counted";
import {
  hasPhrase,
  matchBeginning,
  matchEnding,
  phrasesByFirst,
  phrasesByLast,
} from "../../words/match-phrase";
import type { Meaning } from "../../words/phrase";
import { lowerAt, valueAt, type Tokens } from "../../words/token";
import { wordSet } from "../../words/word-set";

/** Words whose number is a name: "mức độ 3 và 4", "Điều 5", "ISO 9001", "giai đoạn 2", "Nghị quyết số 76". */
const NAMED_BY_NUMBER =
  "mức độ, cấp độ, độ, điều, khoản, mục, chương, phụ lục, số, thứ, lần thứ, khóa, lớp, loại, cấp, giai đoạn, " +
  "phiên bản, bước, mẫu, khu vực, vùng, iso, tcvn, qcvn, ngày, tháng, quý, năm, quốc lộ, tỉnh lộ, level, article, decision, no";

/** The same where no unit follows: "Tiêu chí 17", but "hoàn thành nhiệm vụ 287 người". */
const NAMED_WITHOUT_UNIT =
  "kỳ, đợt, tổ, đề án, dự án, tiểu dự án, chương trình, tiêu chí, chỉ tiêu, nội dung, nhiệm vụ, nghị quyết, quyết định, nghị định, " +
  "thông tư, chỉ thị, kết luận, công văn, luật, đường, công nghiệp, công nghệ, biểu, bảng, tuần, trước, sau, hạng mục, bộ chỉ số, thôn, xóm, tổ dân phố, khu phố, ấp";

const NAMES = phrasesByLast(NAMED_BY_NUMBER);
const WEAK_NAMES = phrasesByLast(NAMED_WITHOUT_UNIT);
/** Behind these a number is what something is compared with or left out, not an aim. */
const COMPARING = phrasesByLast(
  "so với, ngoại trừ, trừ, không bao gồm, hiện tại, hiện nay, hiện trạng, thực trạng, compared with, compared to, except",
);
/** "Không còn xã dưới 15 tiêu chí": asks for none of them, not for the 15. */
const DENYING = phrasesByFirst("không còn, không có, không để");

const AIMS: readonly Meaning[] = [
  "reach",
  "down-to",
  "up-to",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "cut",
  "grow",
  "from",
];
const isLasting = wordSet("gian ngày năm giờ thọ time hạn");
const isLink = wordSet(", và - hoặc đến");
const isOver = wordSet("trên /");
const PEOPLE = phrasesByFirst("dân, vạn dân, người dân, trẻ đẻ sống, trẻ sơ sinh");
const isHaving = wordSet("có đạt cho là");
const isDay = wordSet("ngày trước đến hết từ sau by");
const isAge = wordSet("thọ");
const isGradeWord = wordSet("mức");
const isAimedAtGrade = wordSet("đạt lên ở xuống dưới trên vượt từ bằng");
const REACH = 8;
/** Numbers behind one name; "1-1-1-…" goes on to the end of its cell. */
const MOST_SHARING = 40;

/** A number that stands in the text for another reason than to be reached. */
export function isNoGoal(tokens: Tokens, headed: HeadedFigure, from: number): boolean {
  const { figure, head } = headed;
  if (figure.role !== "plain" || describesCounted(tokens, headed, from)) return true;
  const isShare = figure.kind === "percent" || figure.kind === "permille";
  if (figure.kind === "none" && isGrade(tokens, figure.at)) return true;
  // A goal phrase that touches the number owns it: "nâng cấp 15 km" is no "cấp 15".
  const isOwned = head.start < figure.at;
  if (!isShare && !isOwned && isNamed(tokens, figure.at, figure.kind === "none")) return true;
  if (hasPhrase(tokens, from, figure.at, DENYING) || isPopulation(tokens, figure.at)) return true;
  if (figure.fraction !== undefined && isDate(tokens, headed)) return true;
  const aimed = head.after !== undefined || head.before.some((means) => AIMS.includes(means));
  if (!aimed && isCompared(tokens, head.start, from)) return true;
  if (figure.kind === "age") return !hasWord(tokens, from, figure.at, isAge);
  return figure.kind === "time" && !isDuration(tokens, headed, from);
}

function isNamed(tokens: Tokens, at: number, isBare: boolean): boolean {
  // "mức độ 3 và 4": the second shares the name of the first.
  for (let first = at; first > at - 2 * MOST_SHARING; first -= 2) {
    if (hasName(tokens, first, isBare)) return true;
    if (valueAt(tokens, first - 2) === undefined || !isLink(tokens, first - 1)) return false;
  }
  return false;
}

function hasName(tokens: Tokens, at: number, isBare: boolean): boolean {
  if (isBare && matchEnding(tokens, at - 1, WEAK_NAMES) !== undefined) return true;
  return matchEnding(tokens, at - 1, NAMES) !== undefined;
}

/** "Định danh mức 2": which kind, not how much; but "đạt mức 15". */
function isGrade(tokens: Tokens, at: number): boolean {
  return isGradeWord(tokens, at - 1) && !isAimedAtGrade(tokens, at - 2);
}

/** "12 bác sĩ trên 10.000 dân": the number of people that a rate refers to. */
function isPopulation(tokens: Tokens, at: number): boolean {
  if (at < 2 || !isOver(tokens, at - 1) || isHaving(tokens, at - 2)) return false;
  return matchBeginning(tokens, at + 1, PEOPLE) !== undefined;
}

/** "trước ngày 30/6". */
function isDate(tokens: Tokens, { figure: { fraction, at } }: HeadedFigure): boolean {
  if (fraction === undefined || fraction.part > 31 || fraction.whole > 12) return false;
  return isDay(tokens, at - 1);
}

function isCompared(tokens: Tokens, start: number, from: number): boolean {
  for (let at = start - 1; at >= Math.max(from, start - REACH); at -= 1) {
    const sign = lowerAt(tokens, at);
    if (sign === "," || sign === ":") return false;
    if (matchEnding(tokens, at, COMPARING) !== undefined) return true;
  }
  return false;
}

/** "không quá 03 ngày", "thời gian … 15 phút"; not "trong 02 năm", "từ 24 tháng tuổi". */
function isDuration(tokens: Tokens, { figure, head }: HeadedFigure, from: number): boolean {
  const isStrict = head.before.some(
    (means) => AIMS.includes(means) && means !== "from" && means !== "more-than",
  );
  return isStrict || hasWord(tokens, from, figure.at, isLasting);
}
