import type { SessionState } from "../session/state";
import type { ReviewedSheet } from "./review-one-sheet";

/** What a sheet of ours is about: one sheet with its annexes, or every visible sheet. */
export type Scope =
  | { readonly kind: "open-sheet" }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      /** Sheets that were read with it, for rules that compare. */
      readonly others?: readonly ReviewedSheet[];
    }
  | { readonly kind: "workbook" };

/** What was reviewed last; undefined before the first review. */
export function scopeOfResults({ book, reviewed }: SessionState): Scope | undefined {
  if (book.length > 0) return { kind: "workbook" };
  return reviewed === null ? undefined : { kind: "sheet", sheet: reviewed.review.sheet };
}
