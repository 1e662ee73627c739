/** One message between Office.js in the pane and the page around it: a flat JSON text. */
export type Envelope = {
  readonly _messageType: 0 | 1;
  readonly _actionType?: number;
  readonly _responseType?: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode?: number;
  readonly _data: unknown;
  readonly _origin: string;
  readonly _serializerVersion: number;
};

export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** undefined: a message of somebody else (browser extensions post too). */
export function readEnvelope(text: unknown): Envelope | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  // Border: JSON of another frame; the two fields that make it Office.js's are checked.
  const message = JSON.parse(text) as Partial<Envelope>;
  const isOfficeJs = message._conversationId !== undefined && message._messageType === 0;
  return isOfficeJs ? (message as Envelope) : undefined;
}

export function answerTo(request: Envelope, data: unknown, origin: string): Envelope {
  return {
    _messageType: 1,
    _responseType: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  };
}

export function eventPush(
  conversation: string,
  event: string,
  data: unknown,
  origin: string,
): Envelope {
  return {
    _messageType: 1,
    _responseType: 1,
    _actionName: event,
    _conversationId: conversation,
    _correlationId: 0,
    _errorCode: 0,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  };
}

/** A request of the host to the pane, which answers on a conversation of its own. */
export function notifyPane(conversation: string, data: unknown, origin: string): Envelope {
  return {
    _messageType: 0,
    _actionType: ACTION_TYPE.invoke,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  };
}
