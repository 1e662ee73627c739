import type { Failure } from "../failure";
import type { Lost } from "./follow-changes";
import type { ReviewedSheet } from "../reviewing/review-sheet";
import type { SheetSnapshot } from "../../core/sheet/snapshot";

export type LiveStatus =
  | { readonly kind: "off" }
  | { readonly kind: "starting" }
  | {
      readonly kind: "on";
      /** Excel does not let us read what has changed; we try again. */
      readonly isHeldUp: boolean;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Results that cannot follow their sheet any more. */
export type Behind = { readonly snapshot: SheetSnapshot; readonly because: Lost | "gone" };

/** The numbers of the shown sheet, for those who cannot see them change. */
export type LiveNews = {
  readonly total: number;
  readonly completed: number;
  readonly inProgress: number;
  readonly errors: number;
  readonly warnings: number;
};

export type LiveState = {
  readonly status: LiveStatus;
  /** Of the results of the session; a new check brings new ones. */
  readonly behind: readonly Behind[];
  /** What changed last since a button was pressed. */
  readonly news: LiveNews | null;
};

export const NOT_LIVE: LiveState = { status: { kind: "off" }, behind: [], news: null };

export type LiveEvent =
  | { readonly kind: "live-status"; readonly status: LiveStatus }
  | {
      readonly kind: "followed";
      readonly former: ReviewedSheet;
      readonly reviewed: ReviewedSheet;
    }
  | { readonly kind: "fell-behind"; readonly behind: Behind };
