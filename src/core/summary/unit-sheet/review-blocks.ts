import type { AnnexReview } from "../../model/annex-review";
import { reviewRows, type RowSources } from "./review-rows";
import type { ReviewedFindings, ReviewSheetWords } from "./review-words";

export type BlockSources = Omit<RowSources, "findings" | "earlier"> & {
  readonly reviewed: readonly Pick<AnnexReview, "annex" | "findings">[];
  readonly earlier: readonly ReviewedFindings[];
  /** The workbook's sheets, where known. */
  readonly sheets?: readonly string[];
};

/** A block for every reviewed annex, and the earlier blocks of annexes that were not reviewed now, as they are. */
export function reviewBlocks(
  { reviewed, earlier, fixed, sheets, ...sources }: BlockSources,
  words: ReviewSheetWords,
): readonly ReviewedFindings[] {
  const before = pairBlocks(reviewed, earlier, sheets);
  const paired = new Set(before.values());
  const blocks = reviewed.map((one): ReviewedFindings => {
    const { title, sheet, unit } = one.annex;
    const own = fixed.filter((gone) => gone.title === title && gone.finding.at.sheet === sheet);
    const { findings } = one;
    const rows = before.get(one)?.rows ?? [];
    return {
      title,
      sheet,
      ...(unit === undefined ? {} : { unit }),
      rows: reviewRows({ ...sources, findings, fixed: own, earlier: rows }, words),
    };
  });
  return [...blocks, ...earlier.filter((block) => !paired.has(block))];
}

/**
 * The block of the same sheet and title; else of that title from a sheet that was renamed since; else
 * one of the same sheet whose title nobody has any more.
 */
function pairBlocks<One extends Pick<AnnexReview, "annex">>(
  reviewed: readonly One[],
  earlier: readonly ReviewedFindings[],
  sheets: readonly string[] | undefined,
): ReadonlyMap<One, ReviewedFindings> {
  const pairs = new Map<One, ReviewedFindings>();
  const free = new Set(earlier);
  const pair = (fits: (one: One, block: ReviewedFindings) => boolean): void => {
    for (const one of reviewed) {
      if (pairs.has(one)) continue;
      const block = [...free].find((candidate) => fits(one, candidate));
      if (block === undefined) continue;
      pairs.set(one, block);
      free.delete(block);
    }
  };
  pair(({ annex }, { sheet, title }) => annex.sheet === sheet && annex.title === title);
  pair(({ annex }, { sheet, title }) => {
    const isRenamed = sheets !== undefined && !sheets.includes(sheet);
    return isRenamed && annex.title === title;
  });
  pair(({ annex }, { sheet }) => annex.sheet === sheet);
  return pairs;
}
