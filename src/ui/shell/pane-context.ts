import { createContext, useContext } from "react";
import type { Host } from "../../app/ports/host";
import type { Session } from "../../app/session/session";
import type { SessionState } from "../../app/session/state";
import type { Wording } from "../wording-for";

export type PaneContext = {
  readonly state: SessionState;
  readonly session: Session;
  readonly host: Host;
  readonly words: Wording;
};

const Context = createContext<PaneContext | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (pane === null) throw new Error("usePane outside of PaneProvider");
  return pane;
}
