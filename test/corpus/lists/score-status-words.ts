import type { StatusWord } from "../labels/read-lists";
import type { ListScore, Miss } from "./list-score";

type ReadWord = (text: string) => string | undefined;

/** A word that the reader does not know is asked about: neither right nor wrong. */
export function scoreStatusWords(words: readonly StatusWord[], readWord: ReadWord): ListScore {
  const misses = words.flatMap(({ text, meaning }): readonly Miss[] => {
    const read = readWord(text);
    if (read === meaning) return [];
    const got = read ?? "asked";
    return [{ kind: `${got} for ${meaning}`, text, got, want: meaning }];
  });
  const of = words.length;
  const asked = misses.filter(({ got }) => got === "asked").length;
  return { of, right: of - misses.length, asked, wrong: misses.length - asked, misses };
}
