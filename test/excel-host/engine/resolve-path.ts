import { isWithin, type ApiSet, type ClientClass } from "./class-table";
import type { Host } from "./host";
import { isHostObject, type HostObject } from "./host-class";
import { HostProblem } from "./host-problem";
import { rangeClass } from "./objects/range";
import { serviceClass } from "./objects/service";
import { workbookClass } from "./objects/workbook";
import { PATH, type ArgumentInfo, type ObjectPath } from "./protocol";

/** The objects of one batch: each path is resolved once, when first needed. */
export type BatchObjects = {
  readonly resolve: (pathId: number) => HostObject | null;
  readonly resolveArguments: (info: ArgumentInfo | undefined) => readonly unknown[];
  readonly call: (object: HostObject, name: string, args: readonly unknown[]) => unknown;
};

export function openBatch(
  paths: Readonly<Record<string, ObjectPath>>,
  host: Host,
  mayWrite: boolean,
): BatchObjects {
  const resolved = new Map<number, HostObject | null>();

  function resolve(pathId: number): HostObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (path === undefined) throw new HostProblem("InvalidReference", `no path ${String(pathId)}`);
    const object = follow(path);
    resolved.set(pathId, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    // Before any look at the parent: a null object may still name a parent that was not sent.
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.root) return workbookClass.of(host.workbook);
    if (path.ObjectPathType === PATH.service) return serviceClass.of(path.Name);
    if (path.ObjectPathType === PATH.reference) return referenced(path.Name, host);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = resolveArguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return openProperty(parent, path.Name, host);
    if (path.ObjectPathType === PATH.indexer) return findItem(parent, args[0], host);
    return objectFrom(call(parent, path.Name, args), parent, path.Name);
  }

  function resolveArguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return replaceReferences(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  function replaceReferences(
    args: readonly unknown[],
    references: readonly unknown[],
  ): readonly unknown[] {
    return args.map((argument, index) => {
      const reference = references[index];
      if (Array.isArray(reference) && Array.isArray(argument)) {
        return replaceReferences(argument, reference);
      }
      return typeof reference === "number" && reference > 0 ? resolve(reference) : argument;
    });
  }

  function call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    checkMember(host, object, "methods", name);
    const method = object.method(name);
    if (method === undefined) throw missing(host, `${object.className}.${name}()`);
    if (method.changes && !mayWrite) {
      host.problems.push({ kind: "write-without-flag", what: `${object.className}.${name}()` });
    }
    return method.run(args, host);
  }

  return { resolve, resolveArguments, call };
}

function referenced(referenceId: string, host: Host): HostObject {
  const range = host.live.find(referenceId);
  if (range === undefined) throw new HostProblem("InvalidReference");
  return rangeClass.of(range);
}

export function openProperty(parent: HostObject, name: string, host: Host): HostObject | null {
  checkMember(host, parent, "navigations", name);
  const opener = parent.opener(name);
  if (opener === undefined) throw missing(host, `${parent.className}.${name}`);
  return opener(host);
}

function findItem(parent: HostObject, key: unknown, host: Host): HostObject | null {
  if (parent.item === undefined) throw missing(host, `${parent.className}[…]`);
  if (typeof key !== "string" && typeof key !== "number") throw new HostProblem("InvalidArgument");
  const item = parent.item(key, host);
  if (item === null) throw new HostProblem("ItemNotFound");
  return item;
}

function objectFrom(value: unknown, parent: HostObject, name: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new Error(`${parent.className}.${name} of the stand-in must answer an object or null.`);
}

/** Notes what the loaded client does not know, and what is newer than the declared sets. */
export function checkMember(
  host: Host,
  { className }: HostObject,
  kind: "methods" | "navigations" | "scalars",
  name: string,
): void {
  const client = host.classTable[className];
  // Services are not in the Excel namespace.
  if (client === undefined) return;
  const since = sinceOf(client, kind, name);
  if (since === undefined) {
    host.problems.push({ kind: "unknown-member", what: `${className}.${name}` });
    throw new HostProblem("InvalidArgument", `${className} has no ${name}`);
  }
  if (isWithin(host.apiSets, since)) return;
  host.problems.push({ kind: "beyond-api-set", what: `${className}.${name}` });
  throw new HostProblem("ApiNotFound");
}

function sinceOf(
  client: ClientClass,
  kind: "methods" | "navigations" | "scalars",
  name: string,
): ApiSet | null | undefined {
  const key = name.toLowerCase();
  if (kind === "methods") return client.methods[key];
  let index = caseless.get(client[kind]);
  if (index === undefined) {
    const members = Object.entries<{ readonly since: ApiSet | null }>(client[kind]);
    index = new Map(members.map(([member, { since }]) => [member.toLowerCase(), since]));
    caseless.set(client[kind], index);
  }
  return index.get(key);
}

/** Names on the wire differ in case from those in the class table. */
const caseless = new WeakMap<object, ReadonlyMap<string, ApiSet | null>>();

export function missing(host: Host, what: string): HostProblem {
  host.problems.push({ kind: "not-implemented", what });
  return new HostProblem("TestHostNotImplemented", `${what} is not implemented in the stand-in`);
}
