import { makeCompound } from "./make-compound";

/** One record of an .xls stream: [MS-XLS] 2.1.4. */
export function biffRecord(
  type: number,
  fields: (content: DataView) => void,
  length: number,
): Buffer {
  const record = Buffer.alloc(4 + length);
  record.writeUInt16LE(type, 0);
  record.writeUInt16LE(length, 2);
  fields(new DataView(record.buffer, record.byteOffset + 4, length));
  return record;
}

const begin = (kind: number): Buffer =>
  biffRecord(
    0x0809,
    (content) => {
      content.setUint16(0, 0x0600, true);
      content.setUint16(2, kind, true);
    },
    16,
  );
const END = biffRecord(0x000a, () => undefined, 0);

/** An .xls by hand: one sheet "PL" with the given records and the number 1 in A1. */
export function makeXls(records: readonly Buffer[]): Buffer {
  const sheet = (at: number): Buffer =>
    biffRecord(
      0x0085,
      (content) => {
        content.setUint32(0, at, true);
        content.setUint8(6, 2);
        content.setUint8(8, "P".charCodeAt(0));
        content.setUint8(9, "L".charCodeAt(0));
      },
      10,
    );
  const cell = biffRecord(
    0x0203,
    (content) => {
      content.setFloat64(6, 1, true);
    },
    14,
  );
  const globals = (at: number): Buffer => Buffer.concat([begin(0x0005), sheet(at), END]);
  const { length } = globals(0);
  return makeCompound({
    Workbook: Buffer.concat([globals(length), begin(0x0010), ...records, cell, END]),
  });
}
