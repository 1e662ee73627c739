import type { Role, ValueKind } from "./column";
import type { Level } from "./level";
import type { Severity } from "./finding";
import type { DeclaredMeaning } from "./assessment";

/** What an office may set; everything absent is inferred from the annex. Exported as JSON for other offices. */
export type Profile = {
  readonly horizon?: number;
  /** ISO date on which the annex is judged (`WorkedAnnex.judgedOn`), not that of its figures. */
  readonly asOf?: string;
  readonly level?: Level;
  /** "Trên 90 %" with exactly 90 % counts as met; default true. */
  readonly boundaryMeets?: boolean;
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Folded status word → meaning, on top of the built-in words. */
  readonly statusWords?: Readonly<Record<string, DeclaredMeaning>>;
};

/** A user's own reading of the columns of one annex; overrides recognition. */
export type ColumnMapping = {
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly {
    readonly column: number;
    readonly role: Role;
    readonly year?: number;
    readonly kind?: ValueKind;
  }[];
};

/** A finding somebody set aside. `id` is Finding.id: lapses when the cells it read change. */
export type IgnoredFinding = {
  readonly id: string;
  /** Where it stood then: the same annex on another sheet is another matter. */
  readonly sheet?: string;
  readonly reason: string;
  /** ISO date-time, given by the edge (core has no clock). */
  readonly since?: string;
};
