import type { Host } from "./host";
import { isHostObject, type HostObject } from "./host-class";
import { HostProblem, httpStatusOf } from "./host-problem";
import {
  ACTION,
  FLAG,
  type Action,
  type ActionResult,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from "./protocol";
import { query } from "./query";
import { checkMember, missing, openBatch, type BatchObjects } from "./resolve-path";

/** Stops a batch at an action, as a failing Excel would: what came before stays done. */
export type Interruption = { readonly atAction: number; readonly code: string };

/** Runs the actions in order. After an error nothing more runs; there is no rollback, as in Excel. */
export function runBatch(
  request: BatchRequest,
  flags: number,
  host: Host,
  interruption?: Interruption,
): BatchResponse {
  const mayWrite = (flags & FLAG.writes) !== 0;
  const batch = openBatch(request.ObjectPaths, host, mayWrite);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (interruption?.atAction === index) throw interrupted(interruption);
      const value = runAction(action, batch, host, mayWrite);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      if (action.ActionType !== ACTION.setProperty) {
        results.push({ ActionId: action.Id, Value: value ?? null });
      }
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error;
      const failure = describe(error, action, index, request);
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}

function interrupted({ code }: Interruption): HostProblem {
  const problem = new HostProblem("GeneralException");
  return Object.assign(problem, { code });
}

function runAction(action: Action, batch: BatchObjects, host: Host, mayWrite: boolean): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = batch.resolve(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return object?.identity(host) ?? null;
  // The client is content with nothing for a null object; setting on one does nothing.
  if (object === null) return null;
  if (action.ActionType === ACTION.query) {
    return query(object, action.QueryInfo ?? {}, host, "original");
  }
  if (action.ActionType === ACTION.queryAsJson) {
    return query(object, action.QueryInfo ?? {}, host, "json");
  }
  const args = batch.resolveArguments(action.ArgumentInfo);
  if (action.ActionType === ACTION.method)
    return callMethod(object, action.Name, args, batch, host);
  if (action.ActionType === ACTION.setProperty) {
    setProperty(object, action.Name, args[0], host, mayWrite);
    return null;
  }
  throw missing(host, `action type ${String(action.ActionType)}`);
}

function callMethod(
  object: HostObject,
  name: string,
  args: readonly unknown[],
  batch: BatchObjects,
  host: Host,
): unknown {
  if (/^_(Unr|R)egister/.test(name)) {
    checkMember(host, object, "methods", name);
    const { Id } = object.identity(host);
    const isOn = name.startsWith("_Register");
    host.events[isOn ? "register" : "unregister"](
      name,
      object.className,
      typeof Id === "string" ? Id : "",
    );
    return null;
  }
  const value = batch.call(object, name, args);
  return isHostObject(value) ? value.identity(host) : value;
}

/** The client sends these two under other names than it loads them by. */
const SETTER_ALIAS: Readonly<Record<string, string>> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};

function setProperty(
  object: HostObject,
  wireName: string,
  value: unknown,
  host: Host,
  mayWrite: boolean,
): void {
  const name = SETTER_ALIAS[wireName] ?? wireName;
  if (object.opener(name) === undefined) checkMember(host, object, "scalars", name);
  const write = object.writer(name);
  if (write === undefined) throw missing(host, `${object.className}.${name} = …`);
  if (!mayWrite) {
    host.problems.push({ kind: "write-without-flag", what: `${object.className}.${name} = …` });
  }
  write(value, host);
}

function describe(
  problem: HostProblem,
  action: Action,
  index: number,
  request: BatchRequest,
): BatchError {
  const member = action.Name === "" ? request.ObjectPaths[action.ObjectPathId]?.Name : action.Name;
  return {
    Code: problem.code,
    Message: problem.message,
    Location: member ?? "",
    HttpStatusCode: httpStatusOf(problem.code),
    ActionIndex: index,
  };
}
