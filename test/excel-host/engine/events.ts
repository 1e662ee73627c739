import type { EventEntry } from "./protocol";

/** Message category of object events. */
const OBJECT_EVENT = 65_536;

/** Events wait until the reply of their batch is out, as in Excel. */
export type EventQueue = {
  /** `register` is the client's method name: "_RegisterDataChangedEvent". */
  readonly register: (method: string, className: string, targetId: string) => void;
  readonly unregister: (method: string, className: string, targetId: string) => void;
  readonly raise: (event: HostEvent) => void;
  /** `Runtime.enableEvents` */
  enabled: boolean;
  /** Who is at work; handlers are told. */
  actor: Actor;
  readonly take: () => readonly EventEntry[];
};

/** Events of a change name where it came from, and whether this add-in made it. */
export type Actor = "add-in" | "user" | "co-author";

export type HostEvent = {
  /** Office.js's number of the event, see `EVENT`. */
  readonly number: number;
  /** Sheet, table, … that it happened to; the collection hears it too. */
  readonly targetId: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

const NUMBER_OF: Readonly<Record<string, number>> = {
  datachanged: EVENT.changed,
  activated: EVENT.activated,
  deactivated: EVENT.deactivated,
  added: EVENT.added,
  selectionchanged: EVENT.selectionChanged,
  deleted: EVENT.deleted,
  calculated: EVENT.calculated,
  formatchanged: EVENT.formatChanged,
  rowsorted: EVENT.rowSorted,
  rowhiddenchanged: EVENT.rowHiddenChanged,
  protectionchanged: EVENT.protectionChanged,
  namechanged: EVENT.nameChanged,
  visibilitychanged: EVENT.visibilityChanged,
};

/** Collections register for the whole workbook. */
const WORKBOOK_TARGET = "Workbook";

export function createEventQueue(): EventQueue {
  const registrations = new Map<string, number>();
  let waiting: EventEntry[] = [];

  function count(method: string, targetId: string, step: number): void {
    const key = `${String(eventNumber(method))} ${targetId}`;
    registrations.set(key, (registrations.get(key) ?? 0) + step);
  }

  const queue: EventQueue = {
    enabled: true,
    actor: "add-in",
    register: (method, className, targetId) => {
      count(method, targetOf(className, targetId), 1);
    },
    unregister: (method, className, targetId) => {
      count(method, targetOf(className, targetId), -1);
    },
    raise: ({ number, targetId, payload }) => {
      if (!queue.enabled) return;
      const heardBy = [targetId, WORKBOOK_TARGET].filter(
        (target) => (registrations.get(`${String(number)} ${target}`) ?? 0) > 0,
      );
      // A long list that is formatted raises thousands, which mostly nobody hears.
      if (heardBy.length === 0) return;
      const message = JSON.stringify({ ...payload, ...originOf(queue.actor, payload) });
      for (const target of heardBy) {
        waiting.push([OBJECT_EVENT, number, target, message, 0, queue.actor === "co-author"]);
      }
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
  return queue;
}

function originOf(actor: Actor, payload: HostEvent["payload"]): HostEvent["payload"] {
  return {
    source: actor === "co-author" ? "Remote" : "Local",
    ...("triggerSource" in payload
      ? { triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown" }
      : {}),
  };
}

function targetOf(className: string, targetId: string): string {
  return className.endsWith("Collection") || className === "Workbook" ? WORKBOOK_TARGET : targetId;
}

/** "_RegisterDataChangedEvent" and "_RegisterEventNameChanged" → their number. */
function eventNumber(method: string): number {
  const name = method
    .replace(/^_(Unr|R)egister/, "")
    .replace("Event", "")
    .toLowerCase();
  const number = NUMBER_OF[name];
  if (number === undefined) throw new Error(`The stand-in does not know the event of ${method}.`);
  return number;
}
