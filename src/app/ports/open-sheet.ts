import type { Result } from "../failure";

/** The sheet in front of the user. */
export type OpenSheet = {
  readonly sheet: string;
  /** One that we wrote: nothing to check on it. */
  readonly isOurs: boolean;
};

/** Tells which sheet is open, now and whenever it is another one. */
export type OpenSheetWatch = {
  readonly watch: (onOpen: (open: OpenSheet) => void) => Promise<Result<void>>;
};
