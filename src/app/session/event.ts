import type { Failure } from "../failure";
import type { Preferences } from "../settings/preferences";
import type { ReviewedSheet } from "../reviewing/review-one-sheet";
import type { WorkbookSettings } from "../ports/settings";
import type { OpenSheet } from "../ports/open-sheet";
import type { Severity } from "../../core/model/finding";
import type { LiveEvent } from "../following/live-state";
import type { FailedTask, Outcome, Task } from "./outcome";
import type { Bug, Question, SheetMarks, View } from "./state";
import type { Undoable } from "../writing/undo-step";

/** How a piece of work ended, and what changed by it. */
export type Ending = {
  readonly outcome: Outcome | null;
  readonly reviewed?: ReviewedSheet;
  /** The sheet that was in front when it was read. */
  readonly open?: OpenSheet;
  /** Replaces the other sheets' results too; empty when only one sheet was reviewed. */
  readonly book?: readonly ReviewedSheet[];
  /** Something was written, yet the sheet could not be read again. */
  readonly outdated?: true;
  readonly settings?: WorkbookSettings;
  readonly undoable?: readonly Undoable[];
  readonly question?: Question;
};

export type SessionEvent =
  | LiveEvent
  | MarksEvent
  | { readonly kind: "sheet-opened"; readonly open: OpenSheet }
  | { readonly kind: "began"; readonly id: number; readonly task: Task }
  | { readonly kind: "waited"; readonly id: number }
  /** Excel makes a reading wait that may be given up; or no longer does. */
  | { readonly kind: "held-up"; readonly isHeldUp: boolean }
  | { readonly kind: "stopped" }
  | { readonly kind: "ended"; readonly id: number; readonly ending: Ending }
  | { readonly kind: "broke"; readonly bug: Bug }
  | { readonly kind: "failed"; readonly task: FailedTask; readonly failure: Failure }
  | { readonly kind: "settings-read"; readonly settings: WorkbookSettings };

export type MarksEvent =
  | {
      readonly kind: "marks-known";
      readonly sheet: string;
      readonly marks: SheetMarks;
      /** The results that they follow by now. */
      readonly of?: ReviewedSheet;
    }
  | { readonly kind: "marks-following" }
  | { readonly kind: "marks-rested"; readonly isDue: boolean };

/** What a person does in the pane without touching the workbook. */
export type ViewEvent =
  | { readonly kind: "preferences-changed"; readonly preferences: Preferences }
  | { readonly kind: "view-opened"; readonly view: View }
  | { readonly kind: "sheet-chosen"; readonly sheet: string }
  | { readonly kind: "annex-chosen"; readonly index: number }
  | { readonly kind: "severity-toggled"; readonly severity: Severity }
  | { readonly kind: "searched"; readonly words: string }
  | { readonly kind: "finding-opened"; readonly id: string | null }
  | { readonly kind: "more-wanted" }
  | { readonly kind: "chart-chosen"; readonly indicator: string }
  | { readonly kind: "outcome-dismissed" }
  | { readonly kind: "question-declined" }
  | { readonly kind: "bug-closed" };
