import type { Area } from "../../model/area";
import { HostProblem } from "../host-problem";
import type { LiveRange } from "../live-ranges";

/** Where the range is now; its cells may have been deleted since it was made. */
export function areaOf({ area }: LiveRange): Area {
  if (area === null) throw new HostProblem("InvalidReference");
  return area;
}

/** "Sheet1!A1:B2", "'Tổng hợp'!A1", as `address` gives it. */
export function qualified(sheetName: string, address: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheetName);
  return `${isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${address}`;
}
