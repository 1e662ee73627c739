import type { SheetSnapshot } from "../../core/sheet/snapshot";
import type { Failure, Result } from "../failure";
import type { WorkbookSettings } from "../ports/settings";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { Followed, Lost } from "./follow-changes";

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
  readonly isReading: boolean;
  /** Milliseconds until what has changed is read. */
  readonly pause: number;
  /** Results that did not fit once. */
  readonly doubtful: ReviewedSheet | null;
};

/** After the last change; together with reading and reviewing well under 300 ms. */
export const REST_MS = 150;
/** What does not fit yet may be explained by an event that is on its way. */
export const SECOND_LOOK_MS = 400;
/** While Excel does not answer: a cell is being typed in, a dialog is open. */
export const RETRY_MS = 3_000;

export const NOT_LIVE: LiveState = {
  status: { kind: "off" },
  behind: [],
  news: null,
  isReading: false,
  pause: REST_MS,
  doubtful: null,
};

export type LiveEvent =
  | { readonly kind: "live-status"; readonly status: LiveStatus }
  | { readonly kind: "reading-changes" }
  | {
      readonly kind: "changes-read";
      readonly former: ReviewedSheet;
      /** The settings under which it was reviewed. */
      readonly settings: WorkbookSettings | null;
      readonly result: Result<Followed>;
    }
  | {
      readonly kind: "followed";
      readonly former: ReviewedSheet;
      readonly reviewed: ReviewedSheet;
    }
  | { readonly kind: "fell-behind"; readonly behind: Behind };
