import type { DateOrder } from "../model/typed-input";
import type { WorkbookModel } from "../model/workbook";
import { createCalculation } from "./calculation";
import type { ClassTable } from "./class-table";
import { createEventQueue } from "./events";
import { faultOf, type Fault } from "./faults";
import type { Host, StrictProblem } from "./host";
import { createJournal, isHousekeeping, type JournalEntry } from "./journal";
import { createLiveRanges } from "./live-ranges";
import {
  FLAG,
  type BatchRequest,
  type BatchResponse,
  type EventEntry,
  type HostReply,
} from "./protocol";
import { runBatch } from "./run-batch";
import { createTypist, createUser, type Typist, type User } from "./user";

export type ExcelHostOptions = {
  readonly workbook: WorkbookModel;
  readonly classTable: ClassTable;
  /** Level of ExcelApi that is declared to the add-in. */
  readonly apiSet?: "1.12" | "1.13" | "1.14" | "1.15";
  /** Milliseconds until a reply goes out. */
  readonly latency?: number;
  /** Bytes of one request or one response, as Excel on the web limits them. */
  readonly payloadLimit?: number;
  readonly faults?: readonly Fault[];
  /** How the user's Windows reads "1/2". */
  readonly dates?: DateOrder;
};

export type ExcelHost = {
  readonly workbook: WorkbookModel;
  readonly apiSets: Readonly<Record<string, string>>;
  /** Answers one request body of the Office.js client. Never rejects; an injected hang never resolves. */
  readonly processQuery: (body: BatchRequest, flags: number) => Promise<HostReply>;
  /** Called with event entries after the reply of the batch that caused them. Returns "stop listening". */
  readonly onEvents: (listener: (entries: readonly EventEntry[]) => void) => () => void;
  /** Called after a batch or a gesture of the user that may have changed the workbook: time to redraw. */
  readonly onWorkbookChanged: (listener: () => void) => () => void;
  /** What a person at the keyboard does. */
  readonly user: User;
  /** Somebody else in the same workbook. */
  readonly coAuthor: Typist;
  readonly journal: readonly JournalEntry[];
  readonly problems: readonly StrictProblem[];
  /** Reference leaks so far: call when the add-in is done. */
  readonly leakedReferences: () => readonly StrictProblem[];
  readonly injectFaults: (faults: readonly Fault[]) => void;
};

/** Host-level error numbers that Office.js turns into error codes. */
export const HOST_ERROR = {
  accessDenied: 7000,
  invalidOrTimedOutSession: 5012,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  editingACell: 5004,
  modalDialogOpen: 5016,
  general: 5001,
} as const;

export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { workbook, classTable, apiSet = "1.15", latency = 0, payloadLimit, dates } = options;
  const problems: StrictProblem[] = [];
  const host: Host = {
    workbook,
    classTable,
    apiSets: { ExcelApi: apiSet, RichApiRuntime: "1.3", DelayForCellEdit: "1.1" },
    dates: dates ?? "month-first",
    problems,
    live: createLiveRanges(),
    events: createEventQueue(),
    calculation: createCalculation(workbook),
  };
  const journal = createJournal();
  const eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  const changeListeners = new Set<() => void>();
  const user = createUser(host, announce);
  let faults = options.faults ?? [];
  let batches = 0;

  async function processQuery(body: BatchRequest, flags: number): Promise<HostReply> {
    if (user.isEditing()) {
      if ((flags & FLAG.delayForCellEdit) === 0)
        return delayed({ hostError: HOST_ERROR.editingACell });
      await user.editingEnds();
    }
    const fault = nextFault(body);
    if (fault?.kind === "meanwhile") fault.act();
    if (fault?.kind === "hangs") return new Promise(() => undefined);
    if (fault?.kind === "refused") return delayed({ hostError: fault.hostError });
    if (isTooLarge(body)) return delayed({ hostError: HOST_ERROR.requestTooLarge });
    const response = runBatch(body, flags, host, fault?.kind === "stops" ? fault : undefined);
    journal.note(body, flags, response);
    announce();
    const refusal = refusalOf(response, fault);
    // The client releases only what a successful answer told it of.
    if (refusal !== undefined || response.Error !== undefined) host.live.forgetLastBatch();
    host.live.endBatch();
    return delayed(refusal === undefined ? { body: response } : { hostError: refusal });
  }

  /** Faults count the batches that somebody waits for. */
  function nextFault(body: BatchRequest): Fault | undefined {
    if (isHousekeeping(body)) return undefined;
    batches += 1;
    return faultOf(faults, batches - 1);
  }

  /** The batch was carried out, but its answer does not get through. */
  function refusalOf(response: BatchResponse, fault: Fault | undefined): number | undefined {
    if (fault?.kind === "lost") return fault.hostError;
    return isTooLarge(response) ? HOST_ERROR.responseTooLarge : undefined;
  }

  function isTooLarge(content: unknown): boolean {
    return payloadLimit !== undefined && byteLength(JSON.stringify(content)) > payloadLimit;
  }

  async function delayed(reply: HostReply): Promise<HostReply> {
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    return reply;
  }

  /** After the reply: a timer runs when the awaiting caller has gone on. */
  function announce(): void {
    const entries = host.events.take();
    setTimeout(() => {
      // Whoever draws the model wants values; nobody else needs them now.
      if (changeListeners.size > 0) host.calculation.bringUpToDate();
      for (const listener of changeListeners) listener();
      if (entries.length === 0) return;
      for (const listener of eventListeners) listener(entries);
    }, latency);
  }

  return {
    workbook,
    apiSets: host.apiSets,
    processQuery,
    onEvents: (listener) => subscribe(eventListeners, listener),
    onWorkbookChanged: (listener) => subscribe(changeListeners, listener),
    user,
    coAuthor: createTypist(host, "co-author", announce),
    journal: journal.entries,
    problems,
    leakedReferences: () =>
      host.live.kept().map((what) => ({ kind: "leaked-reference" as const, what })),
    injectFaults: (injected) => {
      faults = injected;
      batches = 0;
    },
  };
}

function subscribe<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
