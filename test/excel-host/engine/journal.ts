import { ACTION, FLAG, type BatchRequest, type BatchResponse } from "./protocol";

/** One round trip, for counting and for reading in a failed test. */
export type JournalEntry = {
  readonly writes: boolean;
  /** "Worksheets.GetActiveWorksheet", "Values =", "load values,text" … */
  readonly actions: readonly string[];
  readonly error?: string;
};

export type Journal = {
  readonly entries: readonly JournalEntry[];
  readonly note: (request: BatchRequest, flags: number, response: BatchResponse) => void;
};

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    note: (request, flags, { Error: error }) => {
      entries.push({
        writes: (flags & FLAG.writes) !== 0,
        actions: describeActions(request),
        ...(error === undefined ? {} : { error: `${error.Code} at ${error.Location}` }),
      });
    },
  };
}

/** References are released by the client in batches of their own, which nobody waits for. */
export function isHousekeeping({ actions }: JournalEntry): boolean {
  return actions.every((action) => action === "_RemoveReference()");
}

function describeActions({ Actions, ObjectPaths }: BatchRequest): string[] {
  return Actions.flatMap(({ ActionType, Name, ObjectPathId, QueryInfo }) => {
    if (ActionType === ACTION.query) return [`load ${(QueryInfo?.Select ?? []).join(",")}`];
    if (ActionType === ACTION.setProperty) return [`${Name} =`];
    if (ActionType === ACTION.method && Name !== "_KeepReference") return [`${Name}()`];
    const path = ObjectPaths[ObjectPathId];
    if (ActionType !== ACTION.instantiate || path?.ArgumentInfo === undefined) return [];
    return [`${path.Name}()`];
  });
}
