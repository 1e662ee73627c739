import { known } from "../../core/model/known";
import { readReviewSheet } from "../../core/summary/unit-sheet/read-review-sheet";
import { reviewBlocks } from "../../core/summary/unit-sheet/review-blocks";
import type { FixedFinding } from "../../core/summary/unit-sheet/review-rows";
import { planReviewSheet } from "../../core/summary/unit-sheet/review-sheet";
import type { ReviewedFindings } from "../../core/summary/unit-sheet/review-words";
import { done, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import type { WorkbookSettings } from "../ports/settings";
import type { ReviewSheetVocabulary } from "../ports/sheet-words";
import type { Scope } from "../reviewing/scope";
import type { ReviewedWorkbook } from "../reviewing/review-workbook";
import { writePlannedSheet, type WritingPorts, type WrittenSheet } from "./write-planned-sheet";

export type ReviewSheetRequest = ReviewSheetVocabulary & {
  readonly scope: Scope;
  /** What was found before and is found no more, given the history up to these results. */
  readonly fixed: (fresh: ReviewedWorkbook) => readonly FixedFinding[];
  readonly unit?: string;
};

/**
 * The list that goes back to the unit. What an earlier list of ours in this workbook says is kept: its
 * findings that are gone are fixed, the unit's answers stay with their rows, and so do annexes that are
 * not reviewed this time.
 */
export function writeReviewSheet(
  ports: WritingPorts,
  settings: WorkbookSettings,
  { scope, words, vocabularies, fixed, unit }: ReviewSheetRequest,
): Promise<Result<WrittenSheet>> {
  return writePlannedSheet(ports, settings, scope, async (reviewed, fresh) => {
    const standing = await ports.ownSheets.read("review");
    if (!standing.ok) return standing;
    const earlier =
      standing.value === undefined ? [] : readReviewSheet(standing.value, vocabularies);
    const names = await namesBeside(ports, fresh, earlier);
    if (!names.ok) return names;
    const now = ports.now();
    const { severities = {} } = settings.profile;
    const blocks = reviewBlocks(
      {
        reviewed,
        earlier,
        ...known({ sheets: names.value }),
        fixed: fixed(fresh),
        ignored: settings.ignored,
        rulesOff: new Set(Object.keys(severities).filter((rule) => severities[rule] === "off")),
        alone: fresh.sheets.length < 2,
        now,
      },
      words,
    );
    return done(planReviewSheet(blocks, words, { reviewedOn: now, ...known({ unit }) }));
  });
}

/** The workbook's sheets, where the earlier list names one that was not read now: it may have been renamed. */
async function namesBeside(
  { workbook }: Pick<Ports, "workbook">,
  { sheets }: ReviewedWorkbook,
  earlier: readonly ReviewedFindings[],
): Promise<Result<readonly string[] | undefined>> {
  const read = new Set(sheets.map(({ review }) => review.sheet));
  return earlier.every(({ sheet }) => read.has(sheet)) ? done(undefined) : workbook.sheetNames();
}
