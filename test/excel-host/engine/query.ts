import type { ClientClass } from "./class-table";
import type { Host } from "./host";
import type { HostObject } from "./host-class";
import type { QueryInfo } from "./protocol";
import { checkMember, missing, openProperty } from "./resolve-path";

/** How names are written in the answer: as the host's own, or in camelCase with plain `items`. */
type Spelling = "original" | "json";

/** Answers `load` (original spelling) and `retrieve` (json). */
export function query(
  object: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
  host: Host,
  spelling: Spelling,
): unknown {
  const paths = [...Select, ...Expand].map((path) => path.trim()).filter((path) => path !== "");
  if (object.items === undefined) return queryObject(object, paths, host, spelling);
  const items = object.items(host);
  const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const { own, ofItems } = splitCollectionPaths(object, paths, host);
  const answers = page.map((item, index) => ({
    ...item.identity(host),
    _Index: Skip + index,
    ...queryObject(item, ofItems, host, spelling),
  }));
  return {
    ...object.identity(host),
    ...(own.length > 0 ? queryObject(object, own, host, spelling) : {}),
    [spelling === "json" ? "items" : "_Items"]: answers,
  };
}

/** "count" belongs to the collection itself, "name" to its items. */
function splitCollectionPaths(object: HostObject, paths: readonly string[], host: Host) {
  const scalars = host.classTable[object.className]?.scalars ?? {};
  const isOwn = (path: string) => path in scalars;
  return { own: paths.filter(isOwn), ofItems: paths.filter((path) => !isOwn(path)) };
}

function queryObject(
  object: HostObject,
  paths: readonly string[],
  host: Host,
  spelling: Spelling,
): Record<string, unknown> {
  const client = host.classTable[object.className];
  const answer: Record<string, unknown> = { ...object.identity(host) };
  const children = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ["*"] : paths) {
    const [name = "", ...rest] = path.split("/");
    if (name === "*") readAll(object, client, host, spelling, answer);
    else if (isNavigation(client, name)) pushTo(children, name, rest.join("/"));
    else readScalar(object, name, host, spelling, answer);
  }
  for (const [name, below] of children) {
    const child = openProperty(object, name, host);
    const select = below.filter((path) => path !== "");
    answer[spelling === "json" ? name : capitalised(name)] =
      child === null ? null : query(child, { Select: select }, host, spelling);
  }
  return answer;
}

function readAll(
  object: HostObject,
  client: ClientClass | undefined,
  host: Host,
  spelling: Spelling,
  answer: Record<string, unknown>,
): void {
  for (const name of Object.keys(client?.scalars ?? {})) {
    if (!name.startsWith("_")) readScalar(object, name, host, spelling, answer);
  }
}

function readScalar(
  object: HostObject,
  name: string,
  host: Host,
  spelling: Spelling,
  answer: Record<string, unknown>,
): void {
  checkMember(host, object, "scalars", name);
  const read = object.reader(name);
  if (read === undefined) throw missing(host, `${object.className}.${name}`);
  answer[spelling === "json" ? name : originalName(host, object, name)] = read(host);
}

function originalName(host: Host, object: HostObject, name: string): string {
  const scalars = Object.entries(host.classTable[object.className]?.scalars ?? {});
  const found = scalars.find(([scalar]) => scalar.toLowerCase() === name.toLowerCase());
  return found?.[1].original ?? capitalised(name);
}

function isNavigation(client: ClientClass | undefined, name: string): boolean {
  const wanted = name.toLowerCase();
  return Object.keys(client?.navigations ?? {}).some((known) => known.toLowerCase() === wanted);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function pushTo(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
