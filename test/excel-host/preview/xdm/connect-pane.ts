import type { ExcelHost } from "../../engine/create-excel-host";
import type { BatchRequest, EventEntry } from "../../engine/protocol";
import { appContext, type AppContextOptions } from "./app-context";
import { createCommands, type CommandOutcome } from "./commands";
import * as dispatch from "./dispatch";
import { ACTION_TYPE, answerTo, eventPush, notifyPane, readEnvelope } from "./envelope";
import type { Envelope } from "./envelope";
import type { Handshake } from "./handshake";
import { answerServices, SERVICE_BATCH, type ServiceCall } from "./services";

export type PaneConnection = {
  readonly runCommand: (functionName: string, buttonId: string) => Promise<CommandOutcome>;
  /** The keyboard enters the pane at its first or last element. */
  readonly focusPane: (from: "start" | "end") => void;
  readonly disconnect: () => void;
};

export type PaneHost = {
  readonly frame: HTMLIFrameElement;
  readonly handshake: Handshake;
  readonly host: ExcelHost;
  readonly context: Omit<AppContextOptions, "control" | "language" | "settings">;
  /** Just before Office.js learns who its host is: the pane's own code has not run yet. */
  readonly beforeReady: (pane: Window) => void;
  readonly onService: (call: ServiceCall) => unknown;
  /** The keyboard leaves the pane: Tab at its end, Shift+Tab at its start, Esc, F6. */
  readonly onLeave: (towards: "forward" | "backward" | "grid") => void;
};

const TAB_OUT: Readonly<Record<number, "forward" | "backward" | "grid">> = {
  13: "forward",
  14: "backward",
  15: "grid",
};
const COMMAND_EVENT = "appCommandInvoked";
const TAB_INTO = { start: 11, end: 12 } as const;

/** Plays Excel on the web for one pane: answers Office.js's messages out of the engine. */
export function connectPane(options: PaneHost): PaneConnection {
  const { frame, handshake, host } = options;
  const registered = new Set<string>();
  const undelivered: (() => void)[] = [];
  const commands = createCommands();
  const stopEvents = host.onEvents(pushEvents);

  async function receive({ source, data }: MessageEvent): Promise<void> {
    if (source !== frame.contentWindow) return;
    const request = readEnvelope(data);
    if (request?._conversationId !== handshake.conversation) return;
    const answer = await respond(request);
    if (answer !== undefined) send(answerTo(request, answer, handshake.origin));
  }

  function respond({ _actionType, _actionName, _data }: Envelope): unknown {
    if (_actionType === ACTION_TYPE.registerEvent) return register(_actionName);
    if (_actionType === ACTION_TYPE.unregisterEvent) return dispatch.success();
    switch (_actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return startUp();
      case "ContextActivationManager_notifyHost":
        notified(_data);
        return undefined;
      case "executeMethod":
        return execute(dispatch.readMethodCall(_data));
      default:
        return dispatch.NOT_SUPPORTED;
    }
  }

  function startUp(): unknown {
    if (frame.contentWindow !== null) options.beforeReady(frame.contentWindow);
    const { control, language } = handshake;
    return appContext({ ...options.context, control, language, settings: documentSettings() });
  }

  /** Office.js awaits no answer to these. */
  function notified(data: unknown): void {
    const [, action] = data as readonly unknown[];
    const towards = TAB_OUT[Number(action)];
    if (towards !== undefined) options.onLeave(towards);
  }

  function register(event: string): unknown {
    if (event !== COMMAND_EVENT) listens(event);
    return dispatch.success();
  }

  function listens(event: string): void {
    registered.add(event);
    // After the answer, or Office.js does not know the event yet.
    setTimeout(() => {
      for (const deliver of undelivered.splice(0)) deliver();
    });
  }

  function serve(call: ServiceCall): unknown {
    // Office.js asks for commands at start, but runs them only once the page has named its functions.
    if (call.method === "NotifyActionHandlerReady") listens(COMMAND_EVENT);
    return options.onService(call);
  }

  async function execute(call: dispatch.MethodCall): Promise<unknown> {
    switch (call.dispatchId) {
      case dispatch.DISPATCH.richApi:
        return answerBatch(dispatch.readBatchCall(call));
      case dispatch.DISPATCH.commandCompleted:
        commands.complete(String(call.data["0"]), Number(call.data["1"]));
        return dispatch.success();
      case dispatch.DISPATCH.refreshSettings: {
        const Settings = documentSettings().map(([Name, Value]) => ({ Name, Value }));
        return dispatch.success({ Properties: { Settings } });
      }
      case dispatch.DISPATCH.saveSettings:
        saveSettings(call.data);
        return dispatch.success();
      default:
        return dispatch.NOT_SUPPORTED;
    }
  }

  async function answerBatch({ customData, body, flags }: dispatch.BatchCall): Promise<unknown> {
    // Border: Office.js wrote it; the engine refuses what it does not know.
    const batch = JSON.parse(body) as BatchRequest;
    if (customData === SERVICE_BATCH) {
      return dispatch.batchAnswer(answerServices(batch, serve));
    }
    const reply = await host.processQuery(batch, flags);
    return "body" in reply ? dispatch.batchAnswer(reply.body) : dispatch.failure(reply.hostError);
  }

  function documentSettings(): [string, string][] {
    return [...host.workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  function saveSettings(data: Record<string, unknown>): void {
    const { Properties } = data["DdaSettingsMethod"] as {
      Properties: readonly (readonly [string, string])[];
    };
    host.workbook.settings.clear();
    for (const [name, value] of Properties) host.workbook.settings.set(name, JSON.parse(value));
  }

  function pushEvents(entries: readonly EventEntry[]): void {
    push("richApiMessage", { ArrayData: entries });
  }

  /** Events that happen before the pane listens wait for it. */
  function push(event: string, data: unknown): void {
    const deliver = () => {
      send(eventPush(handshake.conversation, event, data, handshake.origin));
    };
    if (registered.has(event)) deliver();
    else {
      undelivered.push(() => {
        push(event, data);
      });
    }
  }

  function send(envelope: Envelope): void {
    frame.contentWindow?.postMessage(JSON.stringify(envelope), handshake.origin);
  }

  function onMessage(event: MessageEvent): void {
    void receive(event);
  }

  window.addEventListener("message", onMessage);
  return {
    runCommand: (functionName, buttonId) => {
      const { payload, outcome } = commands.start(functionName, buttonId);
      push(COMMAND_EVENT, payload);
      return outcome;
    },
    focusPane: (from) => {
      send(notifyPane(handshake.conversation, [TAB_INTO[from]], handshake.origin));
    },
    disconnect: () => {
      stopEvents();
      window.removeEventListener("message", onMessage);
    },
  };
}
