import type { AnnexReview } from "../../core/model/annex-review";
import type { Language } from "../language";

const fetchStrings = async (language: Language) =>
  (await import("../in-language")).stringsIn(language);

/** The words of what is written into a workbook, each fetched when it is first wanted. */
export const FETCH_WORDS = {
  lines: async (language: Language, style: { readonly leadingZero: boolean }) => {
    const [strings, { wordLines }] = await Promise.all([
      fetchStrings(language),
      import("./word-lines"),
    ]);
    return (reviewed: AnnexReview) => wordLines(strings, reviewed, style);
  },
  comments: async (language: Language) => {
    const { commentWords } = await import("./word-comments");
    return commentWords(await fetchStrings(language));
  },
  summarySheet: async (language: Language) => {
    const { summarySheetWords } = await import("./word-summary-sheet");
    return summarySheetWords(await fetchStrings(language));
  },
  reviewSheet: async (language: Language) => {
    const { reviewSheetWords } = await import("./word-review-sheet");
    const words = reviewSheetWords(await fetchStrings(language));
    const others = await Promise.all((["vi", "en"] as const).map(fetchStrings));
    return { words, vocabularies: [words, ...others.map(reviewSheetWords)] };
  },
};
