import type { Failure } from "../app/failure";

/**
 * Office's error codes (never its messages, which are in the language of Office) as failures.
 * A code that is not listed is a bug of ours and is thrown on, with its cause.
 */
export function officeFailure(error: unknown, writes: boolean, sheet?: string): Failure {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, debugInfo } = error;
  if (code === "AccessDenied") return accessDenied(writes, sheet);
  if (code === "ItemNotFound") return { kind: "sheet-missing", sheet: sheet ?? "" };
  if (code === "UnsupportedSheet") return { kind: "unsupported-sheet", sheet: sheet ?? "" };
  if (code === "ApiNotFound" || code === "NotImplemented") {
    return { kind: "host-too-old", needs: debugInfo.errorLocation ?? "" };
  }
  if (REFUSALS.has(code)) return { kind: "host-refused", code };
  const kind = KINDS[code];
  if (kind === undefined) throw new Error(`Excel answered ${code}.`, { cause: error });
  return kind === "too-large" ? { kind, rows: 0, columns: 0 } : { kind };
}

/** Also what an antivirus that blocks Office looks like. */
function accessDenied(writes: boolean, sheet: string | undefined): Failure {
  return writes && sheet !== undefined
    ? { kind: "sheet-protected", sheet }
    : { kind: "host-refused", code: "AccessDenied" };
}

type PlainKind =
  | "editing-a-cell"
  | "too-large"
  | "connection-lost"
  | "session-expired"
  | "throttled"
  | "busy"
  | "stale";

const KINDS: Readonly<Record<string, PlainKind>> = {
  InvalidOperationInCellEditMode: "editing-a-cell",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ConnectionFailure: "connection-lost",
  RequestAborted: "connection-lost",
  InvalidOrTimedOutSession: "session-expired",
  ActivityLimitReached: "throttled",
  TooManyRequests: "throttled",
  InactiveWorkbook: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  InvalidReference: "stale",
  InvalidSelection: "stale",
};

/** Excel says no for a reason of the workbook; the code tells support staff which. */
const REFUSALS: ReadonlySet<string> = new Set([
  "GeneralException",
  "InvalidOperation",
  "InvalidArgument",
  "MergedRangeConflict",
  "InsertDeleteConflict",
  "FilteredRangeConflict",
  "PivotTableRangeConflict",
  "NonBlankCellOffSheet",
  "Conflict",
  "UnsupportedOperation",
  "UnsupportedFeature",
  "ItemAlreadyExists",
]);
