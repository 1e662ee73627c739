import type {
  ApiSet,
  ClassTable,
  ClientClass,
  ClientNavigation,
  ClientScalar,
} from "./class-table";

/** The parts of a client prototype that carry metadata; private names of Office.js, read and never changed. */
type ClientPrototype = {
  readonly _className?: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
};

type Instantiate = (className: string) => Record<string, unknown> | undefined;

/**
 * Builds the class table from the `Excel` namespace of a loaded client (Node: the global; browser:
 * the add-in's frame). `instantiate` makes a throw-away proxy, whose navigation properties tell
 * their classes.
 */
export function reflectClasses(excel: Readonly<Record<string, unknown>>): ClassTable {
  const instantiate = instantiateIn(excel);
  const table: Record<string, ClientClass> = {};
  for (const candidate of Object.values(excel)) {
    const prototype = clientPrototype(candidate);
    if (prototype?._className === undefined) continue;
    table[prototype._className] = reflectClass(prototype, prototype._className, instantiate);
  }
  return table;
}

function clientPrototype(candidate: unknown): ClientPrototype | undefined {
  if (typeof candidate !== "function") return undefined;
  // Border: an untyped library function; every field of ClientPrototype is optional and checked.
  return candidate.prototype as ClientPrototype | undefined;
}

function reflectClass(
  prototype: ClientPrototype,
  className: string,
  instantiate: Instantiate,
): ClientClass {
  return {
    isCollection: prototype._isCollection === true,
    scalars: reflectScalars(prototype, className),
    navigations: reflectNavigations(prototype, className, instantiate),
    methods: reflectMethods(prototype, className),
  };
}

function reflectScalars(prototype: ClientPrototype, className: string) {
  const scalars: Record<string, ClientScalar> = {};
  (prototype._scalarPropertyNames ?? []).forEach((name, index) => {
    scalars[name] = {
      original: prototype._scalarPropertyOriginalNames?.[index] ?? name,
      writable: prototype._scalarPropertyUpdateable?.[index] ?? false,
      since: setNamedBy(memberSource(prototype, name), className, name),
    };
  });
  return scalars;
}

function reflectNavigations(
  prototype: ClientPrototype,
  className: string,
  instantiate: Instantiate,
) {
  const navigations: Record<string, ClientNavigation> = {};
  const instance = instantiate(className);
  for (const name of prototype._navigationPropertyNames ?? []) {
    const child = instance?.[name] as ClientPrototype | undefined;
    navigations[name] = {
      className: child?._className ?? "",
      since: setNamedBy(memberSource(prototype, name), className, name),
    };
  }
  return navigations;
}

function reflectMethods(prototype: ClientPrototype, className: string) {
  const methods: Record<string, ApiSet | null> = {};
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== "function" || name === "constructor") continue;
    methods[name.toLowerCase()] = setNamedBy(String(value), className, name);
  }
  return methods;
}

function memberSource(prototype: ClientPrototype, name: string): string {
  const accessors: { readonly get?: unknown; readonly set?: unknown } | undefined =
    Object.getOwnPropertyDescriptor(prototype, name);
  return String(accessors?.get) + String(accessors?.set);
}

const setAndVersion = /^\s*,\s*([\w$.]+|"[^"]+")\s*,\s*"(\d+\.\d+)"/;

/** A member checks its own set by a call that names itself: ("Range.find", "ExcelApi", "1.9"). */
function setNamedBy(source: string, className: string, member: string): ApiSet | null {
  const [, ...calls] = source.split(`"${className}.${member}"`);
  const [, set, version] = calls.map((rest) => setAndVersion.exec(rest)).find(Boolean) ?? [];
  if (set === undefined || version === undefined) return null;
  return { set: set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version };
}

/** The workbook's root proxy is enough to give any class a context and a path. */
function instantiateIn(excel: Readonly<Record<string, unknown>>): Instantiate {
  const RequestContext = excel["RequestContext"] as new () => { readonly workbook: ClientProxy };
  const root = new RequestContext().workbook;
  return (className) => {
    const Class = excel[className] as
      (new (...args: unknown[]) => Record<string, unknown>) | undefined;
    return Class === undefined ? undefined : new Class(root.context, root._objectPath);
  };
}

type ClientProxy = { readonly context: unknown; readonly _objectPath: unknown };
