import type { Failure } from "../failure";
import type { MarksThere } from "../ports/marks";
import { NO_PREFERENCES, type Preferences } from "../settings/preferences";
import type { OpenSheet } from "../ports/open-sheet";
import { NO_HISTORY, type ReviewHistory } from "../reviewing/review-history";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { WorkbookSettings } from "../ports/settings";
import type { Severity } from "../../core/model/finding";
import { NOT_LIVE, type LiveState } from "../following/live-state";
import type { Outcome, Task } from "./outcome";
import type { Undoable } from "../writing/undo-step";

/** Which marks of ours are switched on for a sheet, and what kept them from following its review. */
export type SheetMarks = MarksThere & {
  readonly trouble?: Failure;
  /** The findings that the marks tell of, as `nameFindings` names them. */
  readonly tells?: string;
};

/** How far the marks have followed the results. */
export type Marking = {
  readonly isDue: boolean;
  readonly isFollowing: boolean;
  /** By sheet, the results that its marks follow. */
  readonly followed: ReadonlyMap<string, ReviewedSheet>;
};

/** Asked before rows are inserted, because that moves what stands below. */
export type Question = {
  readonly kind: "insert-rows";
  readonly sheet: string;
  readonly annexIndex: number;
  /** Sheet row (0-based) above which they would go. */
  readonly before: number;
  readonly count: number;
};

export type View =
  | { readonly kind: "review" }
  | { readonly kind: "fixes"; readonly findings: readonly string[] }
  | { readonly kind: "columns" }
  | { readonly kind: "ignored" }
  | { readonly kind: "settings" }
  | { readonly kind: "help" };

export type Filter = {
  readonly hidden: readonly Severity[];
  readonly words: string;
};

export type Bug = {
  readonly details: string;
  /** Not our mistake after all: a part of the code was not there. */
  readonly codeMissing: boolean;
};

export type SessionState = {
  readonly preferences: Preferences;
  /** Null until the workbook's own were read. */
  readonly settings: WorkbookSettings | null;
  /** Null until Excel has told which sheet is open. */
  readonly open: OpenSheet | null;
  readonly reviewed: ReviewedSheet | null;
  /** All sheets with an annex, when the whole workbook was reviewed; the shown one among them. */
  readonly book: readonly ReviewedSheet[];
  /** What was found since the pane was opened, and is found no more. */
  readonly history: ReviewHistory;
  /** A write has happened that the results do not know yet. */
  readonly outdated: boolean;
  readonly annexIndex: number;
  /** By sheet; absent until it was looked at. */
  readonly marks: Readonly<Record<string, SheetMarks>>;
  readonly marking: Marking;
  readonly running: { readonly id: number; readonly task: Task; readonly waiting: boolean } | null;
  /** Of the work that began last. */
  readonly lastId: number;
  /** Excel makes the running work wait, which may be given up without harm. */
  readonly isHeldUp: boolean;
  readonly outcome: Outcome | null;
  readonly question: Question | null;
  /** Newest last; only the newest can be taken back. */
  readonly undoable: readonly Undoable[];
  readonly filter: Filter;
  /** Id of the finding that is open. */
  readonly current: string | null;
  /** How many findings are drawn. */
  readonly limit: number;
  readonly view: View;
  /** Key of the indicator to draw on the summary sheet; "" for the most urgent. */
  readonly chartIndicator: string;
  readonly live: LiveState;
  /** A mistake of ours, shown with its details instead of the pane. */
  readonly bug: Bug | null;
};

export const PAGE = 200;

export const START: SessionState = {
  preferences: NO_PREFERENCES,
  settings: null,
  open: null,
  reviewed: null,
  book: [],
  history: NO_HISTORY,
  outdated: false,
  annexIndex: 0,
  marks: {},
  marking: { isDue: false, isFollowing: false, followed: new Map() },
  running: null,
  lastId: 0,
  isHeldUp: false,
  outcome: null,
  question: null,
  undoable: [],
  filter: { hidden: [], words: "" },
  current: null,
  limit: PAGE,
  view: { kind: "review" },
  chartIndicator: "",
  live: NOT_LIVE,
  bug: null,
};
