import type { OwnSheets } from "./own-sheets";
import type { Settings } from "./settings";
import type { Workbook } from "./workbook";

/** All that a use case may reach outside itself. */
export type Ports = {
  readonly workbook: Workbook;
  readonly ownSheets: OwnSheets;
  readonly settings: Settings;
  /** ISO date-time on the local clock: what is written bears the day of whoever writes it. */
  readonly now: () => string;
};
