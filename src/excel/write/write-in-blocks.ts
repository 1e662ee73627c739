import { done, type Failure, type Result } from "../../app/failure";
import { mergeReceipts } from "../../app/writing/merge-receipts";
import type { Receipt, RefusedEdit, RowInsertion } from "../../app/ports/workbook";
import type { CellEdit } from "../../core/sheet/edit";

/** On the web a request may have 5 MB, and so may its answer, which repeats each text up to four times. */
const WEIGHT_OF_BLOCK = 1_500_000;
/** The request for a cell that stands alone. */
const WEIGHT_OF_EDIT = 450;
/** Too large even so: then it is not the number of cells. */
const LEAST_EDITS = 50;

/** A usual click is one block. Neighbours stay together, so that reading them takes few areas. */
export function splitEdits<E extends CellEdit>(edits: readonly E[]): readonly (readonly E[])[] {
  if (weigh(edits) <= WEIGHT_OF_BLOCK) return [edits];
  const blocks: E[][] = [];
  let weight = 0;
  for (const edit of [...edits].sort(byPlace)) {
    const block = blocks.at(-1);
    weight += weigh([edit]);
    if (block !== undefined && weight <= WEIGHT_OF_BLOCK) block.push(edit);
    else {
      blocks.push([edit]);
      weight = weigh([edit]);
    }
  }
  return blocks;
}

function weigh(edits: readonly CellEdit[]): number {
  return edits.reduce(
    (weight, { was, becomes }) => weight + WEIGHT_OF_EDIT + 4 * (textOf(was) + textOf(becomes)),
    0,
  );
}

function textOf(input: CellEdit["was"]): number {
  return typeof input === "string" ? input.length : 10;
}

function byPlace({ at: one }: CellEdit, { at: other }: CellEdit): number {
  return one.sheet < other.sheet
    ? -1
    : one.sheet > other.sheet
      ? 1
      : one.row - other.row || one.column - other.column;
}

type Block = { readonly edits: readonly CellEdit[]; readonly insertion?: RowInsertion };

/**
 * One block after the other. A block that is too large is halved; what comes after a block that fails
 * is listed as refused, so that the receipt of the others stays true.
 */
export async function writeInBlocks<B extends Block>(
  blocks: readonly B[],
  write: (block: B) => Promise<Result<Receipt>>,
): Promise<Result<Receipt>> {
  const receipts: Receipt[] = [];
  const waiting = [...blocks];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    const result = await write(block);
    if (result.ok) receipts.push(result.value);
    else if (result.failure.kind === "too-large" && isDivisible(block)) {
      waiting.unshift(...halve(block));
    } else if (receipts.length === 0) return result;
    else {
      const left = [block, ...waiting].flatMap(({ edits }) => edits);
      receipts.push(refusing(left, result.failure));
      break;
    }
  }
  return done(mergeReceipts(receipts));
}

/** Rows come in once. */
function isDivisible({ edits, insertion }: Block): boolean {
  return edits.length > LEAST_EDITS && insertion === undefined;
}

function halve<B extends Block>(block: B): readonly B[] {
  const middle = Math.ceil(block.edits.length / 2);
  return [
    { ...block, edits: block.edits.slice(0, middle) },
    { ...block, edits: block.edits.slice(middle) },
  ];
}

function refusing(edits: readonly CellEdit[], { kind }: Failure): Receipt {
  const because: RefusedEdit["because"] = kind === "sheet-protected" ? "protected" : "host";
  return { written: [], stale: [], refused: edits.map((edit) => ({ edit, because })) };
}
