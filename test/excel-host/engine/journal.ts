import { ACTION, FLAG, type BatchRequest, type BatchResponse } from "./protocol";

/** One round trip, for counting and for reading in a failed test. */
export type JournalEntry = {
  readonly writes: boolean;
  /** "Worksheets.GetActiveWorksheet", "Values =", "load values,text" … */
  readonly actions: readonly string[];
  /** All of them, those too that only prepare objects. */
  readonly actionCount: number;
  readonly error?: string;
  /** Nobody waits for it: the client releases references. */
  readonly isHousekeeping: boolean;
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
        actionCount: request.Actions.length,
        isHousekeeping: isHousekeeping(request),
        ...(error === undefined ? {} : { error: `${error.Code} at ${error.Location}` }),
      });
    },
  };
}

/** References are released by the client in batches of their own, which nobody waits for. */
export function isHousekeeping({ Actions }: BatchRequest): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
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
