import { readReviewSheet } from "../../core/summary/unit-sheet/read-review-sheet";
import { reviewBlocks } from "../../core/summary/unit-sheet/review-blocks";
import type { FixedFinding } from "../../core/summary/unit-sheet/review-rows";
import { planReviewSheet } from "../../core/summary/unit-sheet/review-sheet";
import type {
  ReviewedFindings,
  ReviewSheetWords,
} from "../../core/summary/unit-sheet/review-words";
import { done, failed, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import { reviewScope, type Scope } from "../reviewing/review-scope";
import type { WorkbookSettings } from "../ports/settings";
import type { WrittenSheet } from "./written-sheet";

export type ReviewSheetRequest = {
  readonly scope: Scope;
  readonly words: ReviewSheetWords;
  /** Words of every language, this one too: the earlier sheet may be in another. */
  readonly vocabularies: readonly ReviewSheetWords[];
  /** What was found before and is found no more, given the history up to these results. */
  readonly fixed: (fresh: WrittenSheet["fresh"]) => readonly FixedFinding[];
  readonly unit?: string;
};

/**
 * The list that goes back to the unit. What an earlier list of ours in this workbook says is kept: its
 * findings that are gone are fixed, the unit's answers stay with their rows, and so do annexes that are
 * not reviewed this time.
 */
export async function writeReviewSheet(
  ports: Ports,
  settings: WorkbookSettings,
  { scope, words, vocabularies, fixed, unit }: ReviewSheetRequest,
): Promise<Result<WrittenSheet>> {
  const read = await reviewScope(ports, settings, scope);
  if (!read.ok) return read;
  const fresh = read.value;
  const reviewed = fresh.sheets
    .flatMap(({ review }) => review.annexes)
    .filter(({ annex }) => annex.certain);
  if (reviewed.length === 0) return failed({ kind: "annex-uncertain" });
  const standing = await ports.ownSheets.read("review");
  if (!standing.ok) return standing;
  const earlier = standing.value === undefined ? [] : readReviewSheet(standing.value, vocabularies);
  const names = await namesBeside(ports, fresh, earlier);
  if (!names.ok) return names;
  const now = ports.now();
  const { severities = {} } = settings.profile;
  const blocks = reviewBlocks(
    {
      reviewed,
      earlier,
      ...(names.value === undefined ? {} : { sheets: names.value }),
      fixed: fixed(fresh),
      ignored: settings.ignored,
      rulesOff: new Set(Object.keys(severities).filter((rule) => severities[rule] === "off")),
      alone: fresh.sheets.length < 2,
      now,
    },
    words,
  );
  const plan = planReviewSheet(blocks, words, {
    reviewedOn: now,
    ...(unit === undefined ? {} : { unit }),
  });
  const written = await ports.ownSheets.write(plan);
  return written.ok ? done({ receipt: written.value, fresh }) : written;
}

/** The workbook's sheets, where the earlier list names one that was not read now: it may have been renamed. */
async function namesBeside(
  { workbook }: Ports,
  { sheets }: WrittenSheet["fresh"],
  earlier: readonly ReviewedFindings[],
): Promise<Result<readonly string[] | undefined>> {
  const read = new Set(sheets.map(({ review }) => review.sheet));
  return earlier.every(({ sheet }) => read.has(sheet)) ? done(undefined) : workbook.sheetNames();
}
