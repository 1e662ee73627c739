import { done } from "../app/failure";
import { readBiffMarks } from "./biff-marks";
import { readCompoundWithLibrary } from "./library";
import { attempt, unreadable, type Opened } from "./opened-workbook";

/** UTF-16 names of the streams in which .xlsx files with a password are wrapped. */
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");
const WORD_STREAM = Buffer.from("WordDocument", "utf16le");

export function openXls(bytes: Uint8Array): Opened {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole.includes(ENCRYPTED_STREAM)) return unreadable("encrypted");
  const opened = attempt(() => readCompoundWithLibrary(bytes));
  if (opened instanceof Error) {
    if (/password|encrypt/i.test(opened.message)) return unreadable("encrypted");
    const isNoWorkbook = /Cannot find Workbook|Unsupported/.test(opened.message);
    return unreadable(isNoWorkbook || whole.includes(WORD_STREAM) ? "not-a-workbook" : "truncated");
  }
  const { workbook, records } = opened;
  if (records === undefined) return unreadable("not-a-workbook");
  const marks = readBiffMarks(records, (index) => workbook.Strings?.[index]?.r === undefined);
  return marks === undefined ? unreadable("truncated") : done({ workbook, marks });
}
