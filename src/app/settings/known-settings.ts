import { done, type Failure, type Result } from "../failure";
import { NO_SETTINGS, type WorkbookSettings } from "../ports/settings";
import { describeBug } from "../session/describe-bug";
import type { Session } from "../session/session";

/** The workbook's settings, read once; without them nothing may be saved over them. */
export async function knownSettings({ ports, store }: Session): Promise<Result<WorkbookSettings>> {
  const { settings } = store.state();
  if (settings !== null) return done(settings);
  const loaded = await ports.settings.load();
  if (loaded.ok) store.send({ kind: "settings-read", settings: loaded.value });
  // The damaged part was set aside by the port, so that what is saved from now on harms nothing.
  else if (loaded.failure.kind === "settings-damaged") {
    store.send({ kind: "settings-read", settings: NO_SETTINGS });
  }
  return loaded;
}

/** For reviewing, defaults will do where the workbook's own cannot be read; the trouble is told. */
export async function usableSettings(
  session: Session,
): Promise<{ readonly settings: WorkbookSettings; readonly trouble?: Failure }> {
  const read = await knownSettings(session);
  return read.ok ? { settings: read.value } : { settings: NO_SETTINGS, trouble: read.failure };
}

/** For the settings page, which may be opened before anything was reviewed. */
export async function readSettings(session: Session): Promise<void> {
  try {
    const read = await knownSettings(session);
    if (read.ok) return;
    session.store.send({ kind: "failed", task: "settings", failure: read.failure });
  } catch (bug) {
    session.store.send({ kind: "broke", bug: describeBug(bug) });
  }
}
