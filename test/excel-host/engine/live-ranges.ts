import type { Area } from "../model/area";
import { shiftArea, type Shift } from "../model/shift";
import type { Sheet } from "../model/sheet";

/** A range that follows its cells when rows or columns move; `area` is null once they are deleted. */
export type LiveRange = {
  readonly sheet: Sheet;
  area: Area | null;
  /** Given while the add-in tracks it. */
  referenceId?: string;
};

export type LiveRanges = {
  /** Known until the batch ends, or longer when tracked. */
  readonly create: (sheet: Sheet, area: Area) => LiveRange;
  readonly keep: (range: LiveRange) => void;
  readonly release: (referenceId: string) => void;
  readonly find: (referenceId: string) => LiveRange | undefined;
  /** Handed out with an event; not the add-in's to release. */
  readonly keepForEvent: (range: LiveRange) => string;
  readonly shift: (sheet: Sheet, shift: Shift) => void;
  readonly endBatch: () => void;
  /** The last batch failed or its answer did not arrive: the add-in knows nothing of what it kept there. */
  readonly forgetLastBatch: () => void;
  readonly kept: () => readonly string[];
};

export function createLiveRanges(): LiveRanges {
  const inBatch = new Set<LiveRange>();
  const tracked = new Map<string, LiveRange>();
  const ofEvents = new Map<string, LiveRange>();
  let keptInBatch: string[] = [];
  let count = 0;

  function newReferenceId(): string {
    count += 1;
    return `ref-${String(count)}`;
  }

  function release(referenceId: string): void {
    const range = tracked.get(referenceId);
    if (range !== undefined) delete range.referenceId;
    tracked.delete(referenceId);
  }

  return {
    create: (sheet, area) => {
      const range: LiveRange = { sheet, area };
      inBatch.add(range);
      return range;
    },
    keep: (range) => {
      range.referenceId ??= newReferenceId();
      tracked.set(range.referenceId, range);
      keptInBatch.push(range.referenceId);
    },
    release,
    find: (referenceId) => tracked.get(referenceId) ?? ofEvents.get(referenceId),
    keepForEvent: (range) => {
      const referenceId = newReferenceId();
      ofEvents.set(referenceId, range);
      return referenceId;
    },
    shift: (sheet, shift) => {
      for (const range of new Set([...inBatch, ...tracked.values(), ...ofEvents.values()])) {
        if (range.sheet === sheet && range.area !== null) range.area = shiftArea(range.area, shift);
      }
    },
    endBatch: () => {
      inBatch.clear();
      keptInBatch = [];
    },
    forgetLastBatch: () => {
      keptInBatch.forEach(release);
    },
    kept: () => [...tracked.keys()],
  };
}
