import type { Role } from "../../model/column";
import type { ColumnProfile } from "./column-profile";
import type { HeaderReading } from "../../reading/heads/read-head";

export type ColumnClues = {
  readonly column: number;
  /** Absent where the header is lost. */
  readonly reading: HeaderReading | undefined;
  readonly profile: ColumnProfile;
};

export type Assignment = {
  readonly column: number;
  readonly role: Role;
  /** What the header's words claim for the role; 0 where only the cells speak. */
  readonly claim: number;
  readonly fit: number;
};
