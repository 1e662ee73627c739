import { done, failed, type Failure, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import { reviewAgain, reviewSheet, type ReviewedSheet } from "./review-one-sheet";
import type { WorkbookSettings } from "../ports/settings";

export type ReviewedWorkbook = {
  /** Those with an annex, in the workbook's order. */
  readonly sheets: readonly ReviewedSheet[];
  /** Sheets that could not be read, and why; a sheet without an annex is no failure here. */
  readonly unread: readonly { readonly sheet: string; readonly failure: Failure }[];
};

/** Every visible sheet, one after the other; those with an annex are compared with each other. */
export async function reviewWorkbook(
  ports: Pick<Ports, "workbook" | "now">,
  settings: WorkbookSettings,
): Promise<Result<ReviewedWorkbook>> {
  const names = await ports.workbook.sheetNames();
  if (!names.ok) return names;
  const sheets: ReviewedSheet[] = [];
  const unread: ReviewedWorkbook["unread"][number][] = [];
  for (const sheet of names.value) {
    const result = await reviewSheet(ports, settings, { sheet });
    if (result.ok) sheets.push(result.value);
    else if (isPassing(result.failure)) unread.push({ sheet, failure: result.failure });
    else if (!isNoAnnex(result.failure)) return result;
  }
  if (sheets.length === 0 && unread.length === 0) return failed({ kind: "no-annex-anywhere" });
  if (sheets.length < 2) return done({ sheets, unread });
  return done({ sheets: sheets.map((one) => reviewAgain(one, sheets, settings)), unread });
}

function isNoAnnex({ kind }: Failure): boolean {
  return kind === "no-annex" || kind === "own-sheet";
}

/** Concerns this one sheet; anything else would meet the next sheet as well. */
function isPassing({ kind }: Failure): boolean {
  return kind === "sheet-missing" || kind === "unsupported-sheet" || kind === "too-large";
}
