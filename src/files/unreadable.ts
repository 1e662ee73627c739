import { failed, type Failure, type FileProblem } from "../app/failure";

export function unreadable(reason: FileProblem): {
  readonly ok: false;
  readonly failure: Failure;
} {
  return failed({ kind: "file-unreadable", reason });
}
