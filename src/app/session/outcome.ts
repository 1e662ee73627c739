import type { CellPosition } from "../../core/sheet/address";
import type { Failure } from "../failure";
import type { MarkKind, WrittenMarks } from "../ports/marks";
import type { SheetReceipt } from "../ports/own-sheets";
import type { Receipt } from "../ports/workbook";
import type { ReviewedWorkbook } from "../reviewing/review-workbook";
import type { Undoable } from "../writing/undo-step";

/** Work that occupies the session: one at a time, whether the pane or the ribbon asked for it. */
export type Task = "review" | "undo" | "save" | "mark" | Undoable["task"];

/** What may fail: the tasks, and two quick things that do not occupy the session. */
export type FailedTask = Task | "select" | "settings";

/** What a finished piece of work left behind; each has its sentence. */
export type Outcome =
  | { readonly kind: "reviewed"; readonly trouble?: Failure }
  | {
      readonly kind: "book-reviewed";
      readonly unread: ReviewedWorkbook["unread"];
      readonly trouble?: Failure;
    }
  | { readonly kind: "stopped" }
  | {
      readonly kind: "fixed";
      readonly sheet: string;
      readonly receipt: Receipt;
      readonly postponed: number;
    }
  | {
      readonly kind: "inserted";
      readonly sheet: string;
      readonly receipt: Receipt;
      /** Lines that stand there and could not be brought up to date. */
      readonly left: readonly CellPosition[];
      /** Lines that lost the format of single words. */
      readonly flattened?: readonly CellPosition[];
    }
  | {
      readonly kind: "already-right";
      readonly sheet: string;
      readonly left: readonly CellPosition[];
    }
  | {
      readonly kind: "undone";
      readonly task: Undoable["task"];
      /** Whose cells were taken back, or which of ours. */
      readonly sheet: string;
      readonly receipt: Receipt;
    }
  | {
      readonly kind: "sheet-written";
      readonly receipt: SheetReceipt;
      /** How many annexes it tells about, and how many tables it leaves out as uncertain. */
      readonly annexes: number;
      readonly uncertain: number;
      readonly unread: ReviewedWorkbook["unread"];
      readonly trouble?: Failure;
    }
  | {
      readonly kind: "marked";
      readonly sheet: string;
      readonly mark: MarkKind;
      readonly on: boolean;
      readonly cells: number;
      readonly brought: WrittenMarks;
    }
  | { readonly kind: "unmarked"; readonly sheets: number; readonly answered: number }
  | { readonly kind: "ignored" }
  | { readonly kind: "restored" }
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly task: FailedTask; readonly failure: Failure };
