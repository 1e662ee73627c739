import type { Annex } from "../layouts/annex";
import type { Profile } from "../settings/profile";
import type { Assessment } from "./assessment";

/** The completion status of every indicator by design.md ("Completion status"), by key. */
export function assessAnnex(_annex: Annex, _profile: Profile): ReadonlyMap<string, Assessment> {
  return new Map();
}
