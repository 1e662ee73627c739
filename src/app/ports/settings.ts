import type { ColumnMapping, IgnoredFinding, Profile } from "../../core/model/profile";
import type { Answer } from "../../core/model/question";
import type { Result } from "../failure";

/** What the workbook keeps for us in one versioned custom XML part. */
export type WorkbookSettings = {
  readonly profile: Profile;
  readonly mappings: readonly ColumnMapping[];
  readonly ignored: readonly IgnoredFinding[];
  /** What somebody has told about unsure readings of this workbook. */
  readonly answers?: readonly Answer[];
};

export type Settings = {
  readonly load: () => Promise<Result<WorkbookSettings>>;
  readonly save: (settings: WorkbookSettings) => Promise<Result<void>>;
};

export const NO_SETTINGS: WorkbookSettings = { profile: {}, mappings: [], ignored: [] };
