import { done, failed, type Result } from "../app/failure";
import { NO_SETTINGS, type Settings, type WorkbookSettings } from "../app/ports/settings";
import { createRunner, USUAL_TIMING, type ExcelRunner, type ExcelTiming } from "./run-excel";
import {
  NEW_DOCUMENT,
  parseDocument,
  settingsIn,
  withSettings,
  type SettingsDocument,
} from "../app/settings/settings-document";
import {
  DAMAGED_NAMESPACE,
  SETTINGS_NAMESPACE,
  unwrapXml,
  wrapInXml,
} from "../app/settings/settings-xml";
import { isTurnedAway } from "./write/turned-away";

/**
 * Settings in one custom XML part of the workbook. It is read again before each save, so that what
 * a co-author or a newer version stored there meanwhile is kept.
 */
export function createExcelSettings(timing: ExcelTiming = USUAL_TIMING): Settings {
  const runner = createRunner(timing);
  return {
    load: async () => {
      const read = await runner.read(readParts);
      return read.ok ? settingsFrom(read.value) : read;
    },
    save: async (settings) => {
      const saved = await runner.write((context) => saveSettings(context, settings));
      return saved.ok || isTurnedAway(saved.failure)
        ? saved
        : settleSaving(runner, settings, saved);
    },
  };
}

/** The answer may be lost of a request that was carried out. */
async function settleSaving(
  runner: ExcelRunner,
  settings: WorkbookSettings,
  failure: Result<void>,
): Promise<Result<void>> {
  const read = await runner.read(readParts);
  const stored = read.ok ? firstReadable(read.value) : undefined;
  if (stored === undefined) return failure;
  const wanted = withSettings(stored.document, settings);
  return JSON.stringify(wanted) === JSON.stringify(stored.document) ? done(undefined) : failure;
}

type StoredPart = { readonly part: Excel.CustomXmlPart; readonly xml: string };

async function readParts(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const { items } = parts;
  if (items.length === 0) return [];
  const asked = items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return asked.map(({ part, xml }) => ({ part, xml: xml.value }));
}

function settingsFrom(parts: readonly StoredPart[]): Result<WorkbookSettings> {
  if (parts.length === 0) return done(NO_SETTINGS);
  const stored = firstReadable(parts);
  return stored === undefined
    ? failed({ kind: "settings-damaged" })
    : done(settingsIn(stored.document));
}

/** Copying sheets between workbooks may leave two parts. */
function firstReadable(
  parts: readonly StoredPart[],
): { readonly part: Excel.CustomXmlPart; readonly document: SettingsDocument } | undefined {
  for (const { part, xml } of parts) {
    const document = parseDocument(unwrapXml(xml) ?? "");
    if (document !== undefined) return { part, document };
  }
  return undefined;
}

async function saveSettings(
  context: Excel.RequestContext,
  settings: WorkbookSettings,
): Promise<void> {
  const parts = await readParts(context);
  const stored = firstReadable(parts);
  const document = withSettings(stored?.document ?? NEW_DOCUMENT, settings);
  const xml = wrapInXml(JSON.stringify(document), SETTINGS_NAMESPACE);
  const { customXmlParts } = context.workbook;
  if (stored !== undefined) stored.part.setXml(xml);
  else {
    // Added before anything is taken away: an Excel that fails in between loses nothing.
    customXmlParts.add(xml);
    for (const damaged of parts) customXmlParts.add(wrapInXml(damaged.xml, DAMAGED_NAMESPACE));
    for (const { part } of parts) part.delete();
  }
  await context.sync();
}
