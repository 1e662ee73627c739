/** One record of an .xls stream: [MS-XLS] 2.1.4. */
export type BiffRecord = { readonly type: number; readonly at: number; readonly length: number };

export const BIFF = {
  formula: 0x0006,
  end: 0x000a,
  password: 0x002f,
  font: 0x0031,
  columnInfo: 0x007d,
  sheet: 0x0085,
  multipleNumbers: 0x00bd,
  richText: 0x00d6,
  format: 0x00e0,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  boolean: 0x0205,
  row: 0x0208,
  shortNumber: 0x027e,
  begin: 0x0809,
} as const;

/**
 * The records of the part that begins at `from`, up to its end; parts inside it (charts) are left out.
 * Undefined where the stream ends before the part does.
 */
export function readBiffPart(view: DataView, from: number): readonly BiffRecord[] | undefined {
  const records: BiffRecord[] = [];
  let depth = 0;
  for (let at = from; at + 4 <= view.byteLength;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    at += 4;
    if (at + length > view.byteLength) return undefined;
    if (type === BIFF.begin) depth += 1;
    else if (type === BIFF.end) {
      depth -= 1;
      if (depth <= 0) return records;
    } else if (depth === 1) records.push({ type, at, length });
    at += length;
  }
  return undefined;
}
