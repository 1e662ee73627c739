import { snapshotOfPlan } from "./snapshot-of-plan";
import { done, failed, type Failure } from "../../src/app/failure";
import type { OwnSheets, SheetRole } from "../../src/app/ports/own-sheets";
import type { SheetPlan } from "../../src/core/summary/plan/sheet-plan";

export type MemoryOwnSheets = OwnSheets & {
  /** What stands on the sheet of each role. */
  readonly plans: Map<SheetRole, SheetPlan>;
  /** The next call of this name fails so. */
  readonly fail: (call: keyof OwnSheets, failure: Failure) => void;
};

/** The OwnSheets port over a map: just enough of Excel for use cases. */
export function createMemoryOwnSheets(): MemoryOwnSheets {
  const plans = new Map<SheetRole, SheetPlan>();
  const failures = new Map<keyof OwnSheets, Failure>();
  const failureOf = (name: keyof OwnSheets) => {
    const failure = failures.get(name);
    failures.delete(name);
    return failure;
  };
  return {
    plans,
    fail: (name, failure) => failures.set(name, failure),
    write: (plan) => {
      const failure = failureOf("write");
      if (failure !== undefined) return Promise.resolve(failed(failure));
      const { role, name } = plan;
      const former = plans.get(role);
      plans.set(role, plan);
      const created = former === undefined;
      const receipt = { role, sheet: name, sheetId: role, plan, created };
      return Promise.resolve(done(former === undefined ? receipt : { ...receipt, former }));
    },
    undo: ({ role, former }) => {
      const failure = failureOf("undo");
      if (failure !== undefined) return Promise.resolve(failed(failure));
      if (former === undefined) plans.delete(role);
      else plans.set(role, former);
      return Promise.resolve(done(undefined));
    },
    read: (role) => {
      const failure = failureOf("read");
      const plan = plans.get(role);
      if (failure !== undefined) return Promise.resolve(failed(failure));
      return Promise.resolve(done(plan === undefined ? undefined : snapshotOfPlan(plan)));
    },
    find: (role) => {
      const failure = failureOf("find");
      return Promise.resolve(failure === undefined ? done(plans.get(role)?.name) : failed(failure));
    },
  };
}
