import { fold } from "../../text/fold";
import { endsName, isBare } from "./after-names";
import type { Issuer } from "../../model/issuer";

const OFFICE =
  /(?<!\p{L})(Sở|Bộ|SỞ|BỘ)\s+(?!(?:chỉ|tiêu|máy|phận|môn|luật|đội|chính|trưởng|quy|câu)(?!\p{L})|(?:CHỈ|TIÊU|MÁY|PHẬN|MÔN|LUẬT|ĐỘI|CHÍNH|TRƯỞNG|QUY|CÂU)(?!\p{L}))(?=\p{Lu})/u;
/** "CƠ SỞ DỮ LIỆU", "CÁN BỘ": the end of another word. */
const OTHER_WORD =
  /(?<!\p{L})(?:cơ|trụ|công|cán|đồng|nội|toàn|tiến|đảng|chi|đoàn|liên|phân|đường|khách)\s+$/iu;
const LONGEST = 8;

/** How offices write their names, for those found in capitals. */
const NAMES = [
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
  "Lao động - Thương binh và Xã hội",
  "Thông tin và Truyền thông",
  "Kế hoạch và Đầu tư",
  "Giao thông vận tải",
  "Quy hoạch - Kiến trúc",
  "Dân tộc và Tôn giáo",
  "An toàn thực phẩm",
];
const BY_LETTERS = new Map(NAMES.map((name) => [lettersOf(name), name]));

function lettersOf(name: string): string {
  return fold(name).replace(/[^a-z]/g, "");
}

/** Of an office that is not in the list each part begins with a capital letter. */
function recase(name: string): string {
  return (
    BY_LETTERS.get(lettersOf(name)) ??
    name.toLowerCase().replace(/(?:^|(?<=[,-] |và ))\p{L}/gu, (letter) => letter.toUpperCase())
  );
}

/** "Sở Nội vụ", "BỘ TƯ PHÁP": a body that no place names. */
export function readOffice(text: string): Issuer | undefined {
  const match = OFFICE.exec(text);
  if (match === null || OTHER_WORD.test(text.slice(0, match.index))) return undefined;
  const [lead, kind = ""] = match;
  const words: string[] = [];
  for (const token of text.slice(match.index + lead.length).split(/\s+/)) {
    const word = token.replace(/[);.:]+$/, "");
    const ends = endsName(word, isBare(text)) && fold(word) !== "va";
    if (ends || words.length === LONGEST || !/^[\p{L},–-]+$/u.test(word)) break;
    words.push(word);
    if (word !== token) break;
  }
  const name = words.join(" ").replace(/[,\s–-]+$/, "");
  const office = kind.charAt(0) + kind.slice(1).toLowerCase();
  const shown = name === name.toUpperCase() ? recase(name) : name;
  return { name: `${office} ${shown}`, level: office === "Bộ" ? "bộ" : "tỉnh" };
}
