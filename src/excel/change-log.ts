import type { ReadingMark, SheetChange } from "../app/ports/live-changes";
import type { SheetSnapshot } from "../core/sheet/snapshot";

/**
 * What was heard of the workbook, in order, and for each snapshot which of it came after its reading.
 * A change that was heard before a request for cells goes out is in its answer; one that is heard
 * later may be, or may not.
 */
export type ChangeLog = {
  /** Between these two everything is heard. */
  readonly begin: () => void;
  readonly end: () => void;
  readonly note: (sheetId: string, change: SheetChange) => void;
  readonly position: () => number;
  readonly markNow: (sheetId: string) => ReadingMark;
  readonly adopt: (snapshot: SheetSnapshot, mark: ReadingMark) => void;
  readonly markOf: (snapshot: SheetSnapshot) => ReadingMark | undefined;
  /** Undefined where not everything since then was heard, or some of it is forgotten. */
  readonly since: (mark: ReadingMark) => readonly SheetChange[] | undefined;
};

/** Enough for a sheet that nobody looked at for hours; a longer list would not be followed anyway. */
const LONGEST = 2_000;

export function createChangeLog(): ChangeLog {
  const marks = new WeakMap<SheetSnapshot, ReadingMark>();
  let entries: { readonly sheetId: string; readonly change: SheetChange }[] = [];
  /** Position of the first entry. */
  let first = 0;

  /** A position that no earlier mark reaches. */
  function forget(): void {
    first += entries.length + 1;
    entries = [];
  }

  return {
    begin: forget,
    end: forget,
    note: (sheetId, change) => {
      entries.push({ sheetId, change });
      if (entries.length <= LONGEST) return;
      entries = entries.slice(LONGEST / 2);
      first += LONGEST / 2;
    },
    position: () => first + entries.length,
    markNow: (sheetId) => ({ sheetId, position: first + entries.length }),
    adopt: (snapshot, mark) => marks.set(snapshot, mark),
    markOf: (snapshot) => marks.get(snapshot),
    since: ({ sheetId, position }) => {
      if (position < first) return undefined;
      return entries
        .slice(position - first)
        .map(({ sheetId: changed, change }) =>
          changed === sheetId ? change : { kind: "elsewhere", source: change.source },
        );
    },
  };
}
