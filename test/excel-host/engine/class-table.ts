/** What the loaded Office.js client knows of one class; reflected from it, never typed in by hand. */
export type ClientClass = {
  readonly isCollection: boolean;
  /** camelCase name → what the client says about the property. */
  readonly scalars: Readonly<Record<string, ClientScalar>>;
  readonly navigations: Readonly<Record<string, ClientNavigation>>;
  /** Lower-cased method name → the set that brought it. */
  readonly methods: Readonly<Record<string, ApiSet | null>>;
};

export type ClientScalar = {
  /** Name on the wire in answers. */
  readonly original: string;
  readonly writable: boolean;
  readonly since: ApiSet | null;
};

export type ClientNavigation = { readonly className: string; readonly since: ApiSet | null };

export type ApiSet = { readonly set: string; readonly version: string };

export type ClassTable = Readonly<Record<string, ClientClass>>;

/** "1.13" is supported by a host that declares "1.14"; sets of other names are not declared at all. */
export function isWithin(
  declared: Readonly<Record<string, string>>,
  wanted: ApiSet | null,
): boolean {
  if (wanted === null) return true;
  const has = declared[wanted.set];
  if (has === undefined) return false;
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = wanted.version.split(".").map(Number);
  return hasMajor === major && hasMinor >= minor;
}
