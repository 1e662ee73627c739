import { done, type Failure, type Result } from "../failure";
import { NO_SETTINGS, type WorkbookSettings } from "../ports/settings";
import type { Session } from "../session/session";

/** The workbook's settings, read once; without them nothing may be saved over them. */
export async function knownSettings({ ports, store }: Session): Promise<Result<WorkbookSettings>> {
  const known = store.state().settings;
  if (known !== null) return done(known);
  const loaded = await ports.settings.load();
  if (loaded.ok) store.send({ kind: "settings-read", settings: loaded.value });
  // The damaged part was set aside by the port, so that what is saved from now on harms nothing.
  else if (loaded.failure.kind === "settings-damaged") {
    store.send({ kind: "settings-read", settings: NO_SETTINGS });
  }
  return loaded;
}

export type UsableSettings = { readonly settings: WorkbookSettings; readonly trouble?: Failure };

/** For reviewing, defaults will do where the workbook's own cannot be read; the trouble is told. */
export async function usableSettings(session: Session): Promise<UsableSettings> {
  const known = await knownSettings(session);
  return known.ok ? { settings: known.value } : { settings: NO_SETTINGS, trouble: known.failure };
}
