import { fold } from "../../text/fold";
import { memoise } from "../../text/memoise";

/** Written out, so that "TTHC" and "thủ tục hành chính" are the same words. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["tthc", "thu tuc hanh chinh"],
  ["dvc", "dich vu cong"],
  ["dvctt", "dich vu cong truc tuyen"],
  ["cntt", "cong nghe thong tin"],
  ["vbqppl", "van ban quy pham phap luat"],
  ["qppl", "quy pham phap luat"],
  ["cbcc", "can bo cong chuc"],
  ["cbccvc", "can bo cong chuc vien chuc"],
  ["hcnn", "hanh chinh nha nuoc"],
]);
const NO_WORD = /[^a-z]+/;

/** The words of a clause, for telling whether it speaks of what a goal measures. */
export const subjectWords: (text: string) => ReadonlySet<string> = memoise(
  (text) =>
    new Set(
      fold(text)
        .split(NO_WORD)
        .flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(" "))
        .filter((word) => word !== ""),
    ),
);

/** The part of a goal's words that a clause repeats. */
export function wordsShared(clause: ReadonlySet<string>, goal: ReadonlySet<string>): number {
  if (goal.size === 0) return 0;
  let shared = 0;
  for (const word of goal) if (clause.has(word)) shared += 1;
  return shared / goal.size;
}
