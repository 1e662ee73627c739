import type { CellAddress } from "../sheet/address";
import type { Fix } from "../sheet/edit";

export type Severity = "error" | "warning" | "hint";

/** Only JSON-safe values; sentences are made of them in strings/. */
export type FindingValues = Readonly<
  Record<string, string | number | readonly (string | number)[]>
>;

/** One thing that a careful reviewer would mark. */
export type Finding = {
  /** rule + sheet + annex title + indicator key + fingerprint of the cells read: survives moved rows. */
  readonly id: string;
  readonly rule: string;
  readonly says: string;
  readonly severity: Severity;
  readonly at: CellAddress;
  readonly indicator?: string;
  readonly values: FindingValues;
  readonly fix?: Fix;
  /** Reason, when somebody chose to ignore it. */
  readonly ignored?: string;
};
