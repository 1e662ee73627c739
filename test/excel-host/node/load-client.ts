import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ClassTable } from "../engine/class-table";
import { reflectClasses } from "../engine/reflect-classes";

/** The real, unmodified client; another build can be tried by pointing OFFICE_JS_DIST at its folder. */
const DIST =
  process.env["OFFICE_JS_DIST"] ??
  path.join(
    path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
    "dist",
  );

export type OfficeContext = {
  readonly platform: string;
  readonly requirements: {
    readonly isSetSupported: (name: string, version?: string) => boolean;
  };
};

export type LoadedClient = {
  readonly classTable: ClassTable;
  /** Becomes `Office.context`. */
  readonly setContext: (context: OfficeContext) => void;
  /** Sends the client's messages to `send`; returns the way back. */
  readonly connect: (send: (message: string) => void) => (message: string) => void;
  /** True from the moment the client asks itself whether a member's set is supported. */
  readonly takeIsChecking: () => boolean;
};

let loaded: LoadedClient | undefined;

/** Once per test file: evaluating the client takes about 100 ms. */
export function loadClient(): LoadedClient {
  loaded ??= load();
  return loaded;
}

type ClientGlobals = {
  Excel: Readonly<Record<string, unknown>>;
  OfficeExtension: {
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
    readonly CommonUtility: object;
  };
  OSF: { _OfficeAppFactory: unknown };
};

type Bridge = {
  sendMessageToHost: (message: string) => void;
  /** Put there by the client. */
  onMessageFromHost?: (message: string) => void;
};

function load(): LoadedClient {
  prepareGlobals();
  // Indirect eval: the client must live in the realm of the tests, or arrays and errors differ in kind.
  const evaluate = eval;
  evaluate(readFileSync(path.join(DIST, "excel-web-16.00.js"), "utf8"));
  // Border: globals of an untyped script.
  const client = globalThis as unknown as ClientGlobals;
  const classTable = reflectClasses(client.Excel);
  const bridge: Bridge = { sendMessageToHost: () => undefined };
  client.OfficeExtension.HostBridge.init(bridge);
  let context: OfficeContext | undefined;
  client.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostPlatform: "web", hostType: "excel", flags: 0 }),
  };
  return {
    classTable,
    setContext: (given) => {
      context = given;
    },
    connect: (send) => {
      bridge.sendMessageToHost = send;
      return (message) => bridge.onMessageFromHost?.(message);
    },
    takeIsChecking: switchOnSetCheck(client.OfficeExtension.CommonUtility),
  };
}

/**
 * The client reads this switch directly before it asks for a set. A getter both switches the check
 * on and tells its question from one of the add-in's own.
 */
function switchOnSetCheck(commonUtility: object): () => boolean {
  let isChecking = false;
  Object.defineProperty(commonUtility, "_doApiNotSupportedCheck", {
    get: () => {
      isChecking = true;
      return true;
    },
  });
  return () => {
    const was = isChecking;
    isChecking = false;
    return was;
  };
}

/** The least of a browser that the client touches while it loads. */
function prepareGlobals(): void {
  const location = {
    href: "https://localhost:3000/taskpane.html",
    protocol: "https:",
    origin: "https://localhost:3000",
    hash: "",
    search: "",
  };
  const document = {
    createElement: () => ({}),
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
  };
  define("window", globalThis);
  define("self", globalThis);
  define("location", location);
  define("document", document);
  define("navigator", { userAgent: "node" });
  define("addEventListener", () => undefined);
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
