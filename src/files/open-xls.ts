import { done } from "../app/failure";
import { readBiffMarks } from "./biff-marks";
import { BIFF, readBiffPart } from "./biff-records";
import { findStream, openStreams, readXlsWithLibrary } from "./library";
import { attempt, type Opened } from "./opened-workbook";
import { unreadable } from "./unreadable";

/** An .xls, or an .xlsx with a password, which is wrapped in the same kind of file. */
export function openXls(bytes: Uint8Array): Opened {
  const file = attempt(() => openStreams(bytes));
  if (file instanceof Error) return unreadable("truncated");
  if (findStream(file, "/EncryptedPackage") !== undefined) return unreadable("encrypted");
  const stream = findStream(file, "/Workbook") ?? findStream(file, "/Book");
  if (stream === undefined) return unreadable("not-a-workbook");
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const globals = readBiffPart(view, 0);
  if (globals?.some(({ type }) => type === BIFF.password) === true) return unreadable("encrypted");
  if (globals === undefined) return unreadable("truncated");
  const workbook = attempt(() => readXlsWithLibrary(file));
  if (workbook instanceof Error) return unreadable("truncated");
  const isMixedText = (index: number): boolean => workbook.Strings?.[index]?.r === undefined;
  const marks = readBiffMarks(view, globals, isMixedText);
  return marks === undefined ? unreadable("truncated") : done({ workbook, marks });
}
