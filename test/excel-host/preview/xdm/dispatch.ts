/** The numbered methods of the host behind `executeMethod`, as far as we answer them. */
export const DISPATCH = {
  refreshSettings: 75,
  saveSettings: 76,
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

export const NOT_SUPPORTED = { Error: 5001, Version: 1 } as const;

export function success(payload: Readonly<Record<string, unknown>> = {}): unknown {
  return { Error: 0, Version: 1, ...payload };
}

export function failure(code: number): unknown {
  return { Error: code, Version: 1 };
}

export type MethodCall = { readonly dispatchId: number; readonly data: Record<string, unknown> };

export function readMethodCall(data: unknown): MethodCall {
  // Border: the shape that Office.js sends; a wrong one is an unknown dispatch id.
  const call = data as Record<string, unknown> & { DdaMethod?: { DispatchId?: number } };
  return { dispatchId: call.DdaMethod?.DispatchId ?? -1, data: call };
}

export type BatchCall = {
  readonly customData: string;
  readonly body: string;
  readonly flags: number;
};

/** ArrayData: customData, verb, address, headers, body, "", flags … */
export function readBatchCall({ data }: MethodCall): BatchCall {
  const array = data["ArrayData"] as readonly unknown[];
  const [customData, , , , body, , flags] = array;
  return {
    customData: String(customData),
    body: Array.isArray(body) ? body.join("") : String(body),
    flags: Number(flags),
  };
}

export function batchAnswer(body: unknown): unknown {
  return success({ Data: [200, [], JSON.stringify(body)] });
}
