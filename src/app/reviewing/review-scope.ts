import { done, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import { reviewSheet, type ReviewedSheet } from "./review-sheet";
import { reviewWorkbook, type ReviewedWorkbook } from "./review-workbook";
import type { WorkbookSettings } from "../ports/settings";

/** What a sheet of ours is about: one sheet with its annexes, or every visible sheet. */
export type Scope =
  | { readonly kind: "open-sheet" }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      /** Sheets that were read with it, for rules that compare. */
      readonly others?: readonly ReviewedSheet[];
    }
  | { readonly kind: "workbook" };

/** Read anew: what is written counts the cells as they are now. */
export async function reviewScope(
  ports: Ports,
  settings: WorkbookSettings,
  scope: Scope,
): Promise<Result<ReviewedWorkbook>> {
  if (scope.kind === "workbook") return reviewWorkbook(ports, settings);
  const request = scope.kind === "sheet" ? scope : {};
  const reviewed = await reviewSheet(ports, settings, request);
  return reviewed.ok ? done({ sheets: [reviewed.value], unread: [] }) : reviewed;
}
