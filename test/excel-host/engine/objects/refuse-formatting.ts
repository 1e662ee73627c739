import type { Sheet } from "../../model/sheet";
import { HostProblem } from "../host-problem";

export function refuseFormatting({ protection }: Sheet): void {
  if (protection.isProtected && protection.options.allowFormatCells !== true) {
    throw new HostProblem("AccessDenied");
  }
}

/** Charts, comments and the like. */
export function refuseObjects({ protection }: Sheet): void {
  if (protection.isProtected && protection.options.allowEditObjects !== true) {
    throw new HostProblem("AccessDenied");
  }
}
