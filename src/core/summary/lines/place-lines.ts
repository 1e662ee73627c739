import type { LookEdit } from "../../sheet/cell-look";
import type { CellEdit } from "../../sheet/edit";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { countFormulas } from "./count-formula";
import { existingLines, type ExistingLine } from "./existing-lines";
import { dressLines, lookOfNewLines, type LookAt } from "./line-looks";
import { findRoom, type LineInsertion } from "./find-room";
import type { AssessedAnnex } from "../../model/annex-review";
import { lineTexts, rewriteLines } from "./rewrite-lines";
import { asInput } from "./live-line";
import type { WordedLine } from "./worded-line";

export type PlacedLines = {
  readonly change: {
    readonly insertion?: LineInsertion;
    readonly edits: readonly CellEdit[];
    /** Of the new lines, where it is known how their neighbours look. */
    readonly looks?: readonly LookEdit[];
  };
  /** Rows would be inserted: the user is asked first. */
  readonly asks: boolean;
  /** Lines on the sheet that could not be brought up to date (a formula of the user's, no number). */
  readonly left: readonly ExistingLine[];
  /** Whether the counts are formulas now; false where the status column cannot tell the whole story. */
  readonly live: boolean;
};

export type PlaceOptions = {
  /** Formulas that count the status column instead of plain text, where the column tells the whole story. */
  readonly live?: boolean;
  /** How the cells above the header look. */
  readonly lookAt?: LookAt;
};

/**
 * Where the summary lines go: into the lines that stand there already, else into free rows above the
 * header, else into rows to be inserted there. No other cell is touched, least of all a title or a
 * merged area.
 */
export function placeSummaryLines(
  snapshot: SheetSnapshot,
  reviewed: AssessedAnnex,
  worded: readonly WordedLine[],
  { live = false, lookAt = () => undefined }: PlaceOptions = {},
): PlacedLines {
  const { annex } = reviewed;
  const header = annex.headerRows[0] ?? annex.area.row;
  const existing = existingLines(snapshot, reviewed, header);
  const missing = worded.filter(
    ({ kind, said }) => said && !existing.some((line) => line.kind === kind),
  );
  const room = findRoom(snapshot, reviewed, existing, header, missing.length);
  const shift = (row: number): number =>
    room.insertion !== undefined && row >= room.insertion.before ? row + room.insertion.count : row;
  const formulas = live ? countFormulas(reviewed, snapshot, shift(header) - header) : undefined;
  const rewritten = rewriteLines(snapshot, existing, worded, formulas);
  const firstNumber = nextNumber(snapshot, existing);
  const added = missing.map((line, index): CellEdit => {
    const listed = firstNumber === undefined ? "- " : `${String(firstNumber + index)}. `;
    return {
      at: { sheet: annex.sheet, row: room.row + index, column: room.column },
      was: null,
      becomes: asInput(listed, line, formulas),
    };
  });
  const edits = [
    ...rewritten.edits.map((edit) => ({ ...edit, at: { ...edit.at, row: shift(edit.at.row) } })),
    ...added,
  ];
  const look = lookOfNewLines(
    snapshot,
    { existing, at: room, header: { row: header, column: annex.area.column } },
    lookAt,
  );
  return {
    change: {
      ...(room.insertion === undefined ? {} : { insertion: room.insertion }),
      edits,
      ...(look === undefined ? {} : { looks: dressLines(added, room.insertion, look, lookAt) }),
    },
    asks: room.insertion !== undefined,
    left: rewritten.left,
    live: formulas !== undefined,
  };
}

/** Numbers go on from the last listed line; undefined where the lines there are not numbered. */
function nextNumber(
  snapshot: SheetSnapshot,
  existing: readonly ExistingLine[],
): number | undefined {
  if (existing.length === 0) return 1;
  const numbers = existing.flatMap(({ at }) =>
    lineTexts(snapshot, at).flatMap((line) => /^\s*(\d{1,2})\s*[.)]/.exec(line)?.[1] ?? []),
  );
  return numbers.length === 0 ? undefined : Math.max(...numbers.map(Number)) + 1;
}
