import type { ColumnMapping, IgnoredFinding, Profile } from "../../core/model/profile";
import type { Result } from "../failure";

/** What the workbook keeps for us in one versioned custom XML part. */
export type WorkbookSettings = {
  readonly profile: Profile;
  readonly mappings: readonly ColumnMapping[];
  readonly ignored: readonly IgnoredFinding[];
};

export type Settings = {
  readonly load: () => Promise<Result<WorkbookSettings>>;
  readonly save: (settings: WorkbookSettings) => Promise<Result<void>>;
};

export const NO_SETTINGS: WorkbookSettings = { profile: {}, mappings: [], ignored: [] };
