import type { Ports } from "../ports/ports";
import type { Store } from "./store";

/** What every use case works with: the world, and what is known so far. */
export type Session = { readonly ports: Ports; readonly store: Store };
