import type { ExcelHost } from "../engine/create-excel-host";
import type { StrictProblem } from "../engine/host";
import type { BatchRequest, HostReply } from "../engine/protocol";
import type { LoadedClient } from "./load-client";

export type HostConnection = {
  readonly settled: () => Promise<void>;
  readonly unanswered: () => readonly StrictProblem[];
  readonly close: () => void;
};

type RequestMessage = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: BatchRequest };
};

/** Wires the client's HostBridge to the engine: JSON text both ways. */
export function connectHost(client: LoadedClient, host: ExcelHost): HostConnection {
  const waiting = new Set<number>();
  const toClient = client.connect((text) => {
    // Border: the client's own message.
    void answer(JSON.parse(text) as RequestMessage);
  });
  const stopEvents = host.onEvents((entries) => {
    toClient(JSON.stringify({ type: 3, message: { entries } }));
  });

  async function answer({ id, flags, message }: RequestMessage): Promise<void> {
    waiting.add(id);
    const reply = await host.processQuery(message.body, flags);
    waiting.delete(id);
    toClient(JSON.stringify({ id, type: 2, message: replyMessage(reply) }));
  }

  return {
    settled: async () => {
      // Replies, the client's reactions to them and events each take a turn of the event loop.
      for (let turn = 0; turn < 5; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 0));
    },
    unanswered: () =>
      [...waiting].map((id) => ({ kind: "unanswered-request", what: `request ${String(id)}` })),
    close: () => {
      stopEvents();
      client.connect(() => undefined);
    },
  };
}

/** On this route a refusal of the whole request is an HTTP status with an error body. */
function replyMessage(reply: HostReply): unknown {
  if ("body" in reply) return { statusCode: 200, headers: {}, body: reply.body };
  const [code, statusCode] = REFUSALS[reply.hostError] ?? ["GeneralException", 500];
  const error = { code, message: code };
  return { statusCode, headers: {}, body: { error, Error: error } };
}

/** What Office.js makes of host-level errors on the browser route; here it is told directly. */
const REFUSALS: Readonly<Record<number, readonly [string, number]>> = {
  5004: ["InvalidOperationInCellEditMode", 400],
  7000: ["AccessDenied", 401],
  5012: ["InvalidOrTimedOutSession", 408],
  5102: ["ActivityLimitReached", 429],
  5103: ["RequestPayloadSizeLimitExceeded", 400],
  5104: ["ResponsePayloadSizeLimitExceeded", 400],
  5016: ["WriteNotSupportedWhenModalDialogOpen", 400],
};
