/** About the world outside the table. Each kind has a sentence in strings/. */
export type Failure =
  | { readonly kind: "no-annex"; readonly sheet: string }
  | { readonly kind: "no-annex-anywhere" }
  /** The sheet is one that we wrote: a summary or a review list, no annex. */
  | { readonly kind: "own-sheet"; readonly sheet: string }
  /** There are tables, but none is certain to be an annex, so nothing is written about them. */
  | { readonly kind: "annex-uncertain" }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "workbook-protected" }
  | { readonly kind: "workbook-read-only" }
  | { readonly kind: "editing-a-cell" }
  | { readonly kind: "too-large"; readonly rows: number; readonly columns: number }
  | { readonly kind: "host-too-old"; readonly needs: string }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** A write failed, and the look at what it did as well. */
  | { readonly kind: "outcome-unknown"; readonly sheet: string }
  /** A sheet of ours was written in part, and Excel did not let us put that right. */
  | { readonly kind: "sheet-unfinished"; readonly sheet: string }
  /** How a sheet of ours was written before is not known any more. */
  | { readonly kind: "former-unknown"; readonly sheet: string }
  | { readonly kind: "unsupported-sheet"; readonly sheet: string }
  | { readonly kind: "connection-lost" }
  | { readonly kind: "session-expired" }
  | { readonly kind: "throttled" }
  | { readonly kind: "not-responding" }
  | { readonly kind: "busy" }
  | { readonly kind: "given-up" }
  | { readonly kind: "code-missing" }
  | { readonly kind: "settings-damaged" }
  | { readonly kind: "profile-unreadable"; readonly fields: readonly string[] }
  | { readonly kind: "stale" }
  | { readonly kind: "host-refused"; readonly code: string }
  | { readonly kind: "file-unreadable"; readonly reason: FileProblem };

export type FileProblem =
  | "not-a-workbook"
  | "encrypted"
  | "truncated"
  | "too-large"
  | "too-slow"
  | "missing"
  | "no-permission";

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
