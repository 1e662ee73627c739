import { readFileSync, statSync } from "node:fs";
import type { Result } from "../app/failure";
import { READ_LIMITS } from "../files/limits";
import { readWorkbook, type ReadOptions, type ReadWorkbook } from "../files/read-workbook";
import { unreadable } from "../files/unreadable";

/** A workbook by its path; what the file system refuses is a failure like any other. */
export function readWorkbookFile(path: string, options: ReadOptions = {}): Result<ReadWorkbook> {
  const { limits = READ_LIMITS } = options;
  try {
    const file = statSync(path);
    // A pipe or a device may never end; a folder comes here only when it could not be opened.
    if (!file.isFile()) {
      return unreadable(file.isDirectory() ? "no-permission" : "not-a-workbook");
    }
    // A file that is too large is not even loaded.
    if (file.size > limits.fileBytes) return unreadable("too-large");
    return readWorkbook(readFileSync(path), options);
  } catch (error) {
    const reason = fileProblem(error);
    if (reason === undefined) throw error;
    return unreadable(reason);
  }
}

function fileProblem(error: unknown): "missing" | "no-permission" | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return "missing";
  return error.code === "EACCES" || error.code === "EPERM" ? "no-permission" : undefined;
}
