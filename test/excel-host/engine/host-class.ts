import type { Host } from "./host";

/** One live object of the workbook's object model, as a batch sees it. */
export type HostObject = {
  readonly className: string;
  /** What "instantiate" answers: `{}`, or the id by which the client finds the object again. */
  readonly identity: (host: Host) => Readonly<Record<string, unknown>>;
  /** The behaviour written for a member; undefined when none is. Names are compared without case. */
  readonly reader: (name: string) => ((host: Host) => unknown) | undefined;
  readonly writer: (name: string) => ((value: unknown, host: Host) => void) | undefined;
  readonly opener: (name: string) => ((host: Host) => HostObject | null) | undefined;
  readonly method: (name: string) => Method | undefined;
  readonly items: ((host: Host) => readonly HostObject[]) | undefined;
  readonly item: ((key: string | number, host: Host) => HostObject | null) | undefined;
  readonly target: unknown;
};

export type Method = {
  readonly changes: boolean;
  readonly run: (args: readonly unknown[], host: Host) => unknown;
};

/** Behaviour of one class. Member names as in the typings; whatever is absent is "not implemented". */
export type ClassDefinition<T> = {
  readonly identity?: (target: T, host: Host) => Readonly<Record<string, unknown>>;
  readonly read?: Readonly<Record<string, (target: T, host: Host) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown, host: Host) => void>>;
  readonly open?: Readonly<Record<string, (target: T, host: Host) => HostObject | null>>;
  /** Methods that leave the workbook as it is. */
  readonly call?: Readonly<
    Record<string, (target: T, args: readonly unknown[], host: Host) => unknown>
  >;
  /** Methods that change it: refused in a batch without the write flag. */
  readonly change?: Readonly<
    Record<string, (target: T, args: readonly unknown[], host: Host) => unknown>
  >;
  readonly items?: (target: T, host: Host) => readonly HostObject[];
  readonly item?: (target: T, key: string | number, host: Host) => HostObject | null;
};

export type HostClass<T> = {
  readonly className: string;
  readonly of: (target: T) => HostObject;
  /** The target when `object` is of this class. */
  readonly targetOf: (object: unknown) => T | undefined;
  /** Every member with behaviour, for comparison with the client's class table. */
  readonly members: readonly { readonly kind: keyof ClassDefinition<T>; readonly name: string }[];
};

export function defineClass<T>(className: string, definition: ClassDefinition<T>): HostClass<T> {
  const { identity, items, item } = definition;
  const read = caseless(definition.read);
  const write = caseless(definition.write);
  const open = caseless(definition.open);
  const call = caseless(definition.call);
  const change = caseless(definition.change);

  function of(target: T): HostObject {
    return {
      className,
      target,
      identity: (host) => identity?.(target, host) ?? {},
      reader: (name) => bind(read.get(name.toLowerCase()), (run) => (host) => run(target, host)),
      writer: (name) =>
        bind(write.get(name.toLowerCase()), (run) => (value, host) => {
          run(target, value, host);
        }),
      opener: (name) => bind(open.get(name.toLowerCase()), (run) => (host) => run(target, host)),
      method: (name) => methodNamed(target, name.toLowerCase()),
      items: bind(items, (run) => (host) => run(target, host)),
      item: bind(item, (run) => (key, host) => run(target, key, host)),
    };
  }

  function methodNamed(target: T, name: string): Method | undefined {
    const run = change.get(name) ?? call.get(name);
    if (run === undefined) return undefined;
    return { changes: change.has(name), run: (args, host) => run(target, args, host) };
  }

  return {
    className,
    of,
    targetOf: (object) =>
      isHostObject(object) && object.className === className ? (object.target as T) : undefined,
    members: (["read", "write", "open", "call", "change"] as const).flatMap((kind) =>
      Object.keys(definition[kind] ?? {}).map((name) => ({ kind, name })),
    ),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "opener" in value;
}

function caseless<F>(members: Readonly<Record<string, F>> = {}): ReadonlyMap<string, F> {
  return new Map(Object.entries(members).map(([name, run]) => [name.toLowerCase(), run]));
}

function bind<F, G>(run: F | undefined, make: (run: F) => G): G | undefined {
  return run === undefined ? undefined : make(run);
}
