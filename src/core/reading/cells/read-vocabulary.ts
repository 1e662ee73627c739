import { readStatus } from "../statuses/read-status";

const LIST = /\(([^()]*)\)/g;
const SEPARATORS = /[,;/]|(?<=\s)hoặc(?=\s)/;

/** The words that a status header allows: "(Đã hoàn thành, Đang thực hiện)". */
export function readVocabulary(header: string): readonly string[] {
  for (const [, list = ""] of header.matchAll(LIST)) {
    const words = list.split(SEPARATORS).map((word) => word.trim());
    const known = words.filter((word) => word !== "" && readStatus(word) !== "unknown");
    if (known.length >= 2 && known.length * 2 > words.length) {
      return words.filter((word) => word !== "");
    }
  }
  return [];
}
