import type { CellInput } from "../../core/sheet/edit";
import { encodeInput } from "../write/encode-input";

/** On the web a request may have 5 MB; the rest is for the heights and borders that go with it. */
const BYTES_PER_REQUEST = 3_000_000;

export type InputBlock = {
  readonly firstRow: number;
  readonly inputs: readonly (readonly CellInput[])[];
};

/** As much as one request may carry; a usual sheet is one block. */
export function splitInputs(inputs: readonly (readonly CellInput[])[]): readonly InputBlock[] {
  const blocks: InputBlock[] = [];
  let firstRow = 0;
  let size = 0;
  inputs.forEach((line, row) => {
    size += byteLength(JSON.stringify(line));
    if (size < BYTES_PER_REQUEST) return;
    blocks.push({ firstRow, inputs: inputs.slice(firstRow, row + 1) });
    firstRow = row + 1;
    size = 0;
  });
  if (firstRow < inputs.length) blocks.push({ firstRow, inputs: inputs.slice(firstRow) });
  return blocks;
}

/** As UTF-8: Vietnamese letters take up to three bytes, most of a text takes one. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** Into cleared cells: nothing of a former format decides how a text is read. */
export function queueInputs(sheet: Excel.Worksheet, { firstRow, inputs }: InputBlock): void {
  const columnCount = inputs[0]?.length ?? 0;
  if (columnCount === 0) return;
  const range = sheet.getRangeByIndexes(firstRow, 0, inputs.length, columnCount);
  range.formulas = inputs.map((line) => line.map(typed));
}

function typed(input: CellInput): string | number | boolean {
  const write = { at: NOWHERE, input, currentFormat: "General", restores: false };
  return encodeInput(write).typed;
}

const NOWHERE = { sheet: "", row: 0, column: 0 };
