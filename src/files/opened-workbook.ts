import type { Result } from "../app/failure";
import type { LibraryWorkbook } from "./library";
import type { SheetMarks } from "./sheet-marks";

/** What the library read and what we read beside it; marks in the order of the sheets. */
export type OpenedWorkbook = {
  readonly workbook: LibraryWorkbook;
  /** Custom XML parts: what programs keep in the file for themselves. */
  readonly customXml?: readonly string[];
  readonly marks: readonly (SheetMarks & { readonly hidden?: boolean })[];
};

export type Opened = Result<OpenedWorkbook>;

/** The library throws plain errors of many texts for files that it cannot make sense of. */
export function attempt<T>(read: () => T): T | Error {
  try {
    return read();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
