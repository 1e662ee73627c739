import type { PreferenceStore } from "../settings/preferences";
import type { LiveChanges } from "./live-changes";
import type { Marks } from "./marks";
import type { OpenSheetWatch } from "./open-sheet";
import type { OwnSheets } from "./own-sheets";
import type { Settings } from "./settings";
import type { SheetWords } from "./sheet-words";
import type { Waiting } from "./waiting";
import type { Workbook } from "./workbook";

/** All that a use case may reach outside itself. */
export type Ports = {
  readonly workbook: Workbook;
  readonly ownSheets: OwnSheets;
  readonly marks: Marks;
  readonly liveChanges: LiveChanges;
  readonly openSheet: OpenSheetWatch;
  readonly waiting: Waiting;
  readonly settings: Settings;
  readonly preferences: PreferenceStore;
  readonly words: SheetWords;
  /** ISO date-time on the local clock: what is written bears the day of whoever writes it. */
  readonly now: () => string;
  /** Calls once when the time has passed; the returned function takes that back. */
  readonly after: (milliseconds: number, onTime: () => void) => () => void;
};
