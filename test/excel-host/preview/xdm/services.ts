import type { Action, BatchRequest, BatchResponse } from "../../engine/protocol";
import { ACTION, PATH } from "../../engine/protocol";

/** A call to the program around the workbook: ribbon, runtime, action handlers. */
export type ServiceCall = {
  readonly service: string;
  readonly method: string;
  readonly values: readonly unknown[];
};

/** Batches for services carry this mark instead of the workbook's. */
export const SERVICE_BATCH = "WacPartition";

/** Answers every call with what `answer` returns for it; objects on the way need only exist. */
export function answerServices(
  { Actions, ObjectPaths }: BatchRequest,
  answer: (call: ServiceCall) => unknown,
): BatchResponse {
  function serviceOf(pathId: number): string {
    const path = ObjectPaths[String(pathId)];
    if (path === undefined) return "";
    if (path.ObjectPathType === PATH.service) return path.Name;
    return serviceOf(path.ParentObjectPathId ?? 0);
  }
  function call({ Name, ObjectPathId, ArgumentInfo }: Action): unknown {
    const values = ArgumentInfo?.Arguments ?? [];
    return answer({ service: serviceOf(ObjectPathId), method: Name, values }) ?? null;
  }
  const Results = Actions.flatMap((action) => {
    if (action.ActionType === ACTION.setProperty) {
      call(action);
      return [];
    }
    const Value = action.ActionType === ACTION.method ? call(action) : {};
    return [{ ActionId: action.Id, Value }];
  });
  const TraceIds = Actions.filter(({ ActionType }) => ActionType === ACTION.trace);
  return { Results, TraceIds: TraceIds.map(({ Id }) => Id) };
}
