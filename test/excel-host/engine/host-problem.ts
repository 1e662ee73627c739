/** An error as Excel reports it inside a batch; the codes are Office.js's own. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestAborted"
  /** Ours: the stand-in lacks something; always fails the test. */
  | "TestHostNotImplemented";

const STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** Thrown by the engine's objects, turned into the batch's error by the runner. */
export class HostProblem extends Error {
  readonly code: string;

  constructor(code: ErrorCode, message: string = code) {
    super(message);
    this.code = code;
  }
}

export function httpStatusOf(code: string): number {
  return STATUS[code as ErrorCode] ?? 400;
}
