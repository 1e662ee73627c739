import { done, type Result } from "../failure";
import type { Ports } from "../ports/ports";
import type { WorkbookSettings } from "../ports/settings";
import { reviewSheet } from "./review-one-sheet";
import { reviewWorkbook, type ReviewedWorkbook } from "./review-workbook";
import type { Scope } from "./scope";

/** Read anew: what is written counts the cells as they are now. */
export async function reviewScope(
  ports: Pick<Ports, "workbook" | "now">,
  settings: WorkbookSettings,
  scope: Scope,
): Promise<Result<ReviewedWorkbook>> {
  if (scope.kind === "workbook") return reviewWorkbook(ports, settings);
  const request = scope.kind === "sheet" ? scope : {};
  const reviewed = await reviewSheet(ports, settings, request);
  return reviewed.ok ? done({ sheets: [reviewed.value], unread: [] }) : reviewed;
}
