/** The body of a "ProcessQuery" request and its answer, the same in Node and in the browser. */
export type BatchRequest = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly AutoKeepReference?: boolean;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Runs beside Arguments: a number other than 0 means "the object with this path id". */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
} as const;

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Bits of the request flags. */
export const FLAG = { writes: 1, delayForCellEdit: 64 } as const;

export type BatchResponse = {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
};

export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

export type BatchError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
};

/** [category, event number, target id, message as JSON, id, is remote] */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** What the host answers to one request: a batch response, or a number that refuses the whole request. */
export type HostReply = { readonly body: BatchResponse } | { readonly hostError: number };
