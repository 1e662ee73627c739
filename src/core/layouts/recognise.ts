import type { ColumnMapping, Profile } from "../settings/profile";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Annex } from "./annex";

export type RecogniseOptions = {
  readonly mappings?: readonly ColumnMapping[];
  readonly profile?: Profile;
};

/** Every annex on the sheet, uncertain ones included, in reading order; none for other tables. */
export function recognise(_snapshot: SheetSnapshot, _options?: RecogniseOptions): readonly Annex[] {
  return [];
}
