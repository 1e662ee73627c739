import type { WorkbookModel } from "../../model/workbook";
import { HostProblem } from "../host-problem";

export function checkSheetName(name: string): void {
  const isFine =
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isFine) throw new HostProblem("InvalidArgument");
}

/** Sheets cannot be added, renamed, moved or deleted while the structure is protected. */
export function refuseStructure({ structureProtected }: WorkbookModel): void {
  if (structureProtected) throw new HostProblem("AccessDenied");
}
