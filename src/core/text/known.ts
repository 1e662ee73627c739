type Known<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is not known: an optional member is absent here, never undefined. */
export function known<T extends object>(members: T): Known<T> {
  const found = Object.entries(members).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets which members there were.
  return Object.fromEntries(found) as Known<T>;
}
