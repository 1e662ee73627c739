/**
 * What a goal phrase says about the number beside it.
 * - bounds: `at-least` `more-than` `at-most` `less-than` `from` (≥, or the low end of a range)
 * - aims: `reach` (≥ without a bound word) `down-to` (≤) `up-to` (≥)
 * - movements: `cut` `grow`, where the number is the amount of change
 * - `rank`: a place in an order
 * - `act`: a verb that makes a bare count a goal ("xây dựng 05 mô hình"); `deed`: one that does so for a share
 *   only ("xử lý 100% kiến nghị", but "thực hiện 3 đột phá")
 * - `filler`: says nothing about the number ("tương ứng là"); `yearly`: each year
 */
export type Meaning =
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "from"
  | "reach"
  | "down-to"
  | "up-to"
  | "cut"
  | "grow"
  | "rank"
  | "act"
  | "deed"
  | "filler"
  | "yearly";

export type Phrase = {
  readonly words: string;
  readonly means: Meaning;
  readonly language: "vi" | "en";
  /** A sentence in which it means just that. */
  readonly sample: string;
  /** Diacritics count: without them it is another word ("không quá", "không qua"). So do those of any single syllable. */
  readonly exact?: true;
};
