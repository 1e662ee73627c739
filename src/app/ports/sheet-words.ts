import type { AnnexReview } from "../../core/model/annex-review";
import type { WordedLine } from "../../core/summary/lines/worded-line";
import type { CommentWords } from "../../core/summary/marks/comments";
import type { SummarySheetWords } from "../../core/summary/plan/summary-words";
import type { ReviewSheetWords } from "../../core/summary/unit-sheet/review-words";
import type { Preferences } from "../settings/preferences";

type Language = Preferences["summaryLanguage"];

export type WordLines = (reviewed: AnnexReview) => readonly WordedLine[];

export type ReviewSheetVocabulary = {
  readonly words: ReviewSheetWords;
  /** Words of every language, this one too: the earlier sheet may be in another. */
  readonly vocabularies: readonly ReviewSheetWords[];
};

/** The words of what is written into the workbook; fetched when they are first wanted. */
export type SheetWords = {
  readonly lines: (
    language: Language,
    style: { readonly leadingZero: boolean },
  ) => Promise<WordLines>;
  readonly comments: (language: Language) => Promise<CommentWords>;
  readonly summarySheet: (language: Language) => Promise<SummarySheetWords>;
  readonly reviewSheet: (language: Language) => Promise<ReviewSheetVocabulary>;
};
