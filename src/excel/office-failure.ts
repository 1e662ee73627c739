import type { Failure } from "../app/failure";

/**
 * Office's error codes (never its messages, which are in the language of Office) as failures. Excel
 * says no for more reasons than any list has; the code tells support staff which. An error that is not
 * Excel's is a bug of ours and is thrown on.
 */
export function officeFailure(error: unknown, writes: boolean, sheet?: string): Failure {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, debugInfo } = error;
  if (code === "AccessDenied") return accessDenied(writes, sheet);
  if (GONE.has(code)) return { kind: "sheet-missing", sheet: sheet ?? "" };
  if (code === "UnsupportedSheet") return { kind: "unsupported-sheet", sheet: sheet ?? "" };
  if (code === "ApiNotFound" || code === "NotImplemented") {
    return { kind: "host-too-old", needs: debugInfo.errorLocation ?? "" };
  }
  const kind = KINDS[code];
  if (kind === undefined) return { kind: "host-refused", code };
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

/** The sheet was deleted, before the request or between two. */
const GONE: ReadonlySet<string> = new Set(["ItemNotFound", "InvalidObjectPath"]);
