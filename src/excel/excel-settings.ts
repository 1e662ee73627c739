import { done, failed, type Result } from "../app/failure";
import { NO_SETTINGS, type Settings, type WorkbookSettings } from "../app/ports/settings";
import { createRunner, USUAL_TIMING, type ExcelTiming } from "./run-excel";
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
import { writeAndSettle } from "./write/write-and-settle";

/**
 * Settings in one custom XML part of the workbook. It is seen again before each save, so that what
 * a co-author or a newer version stored there meanwhile is kept.
 */
export function createExcelSettings(timing: ExcelTiming = USUAL_TIMING): Settings {
  const runner = createRunner(timing);
  return {
    load: async () => {
      const read = await runner.read(readParts);
      return read.ok ? settingsFrom(read.value) : read;
    },
    save: (settings) =>
      writeAndSettle(runner, {
        write: async (context) => {
          queueSettings(context, await readParts(context), settings);
          await context.sync();
        },
        seeAgain: readParts,
        // The answer may be lost of a request that was carried out.
        settle: (failure, parts) =>
          parts.ok && isStored(parts.value, settings) ? done(undefined) : failed(failure),
      }),
  };
}

function isStored(parts: readonly StoredPart[], settings: WorkbookSettings): boolean {
  const stored = firstReadable(parts)?.document;
  if (stored === undefined) return false;
  return JSON.stringify(withSettings(stored, settings)) === JSON.stringify(stored);
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

function queueSettings(
  { workbook: { customXmlParts } }: Excel.RequestContext,
  parts: readonly StoredPart[],
  settings: WorkbookSettings,
): void {
  const stored = firstReadable(parts);
  const document = withSettings(stored?.document ?? NEW_DOCUMENT, settings);
  const xml = wrapInXml(JSON.stringify(document), SETTINGS_NAMESPACE);
  if (stored !== undefined) {
    stored.part.setXml(xml);
    return;
  }
  // Added before anything is taken away: an Excel that fails in between loses nothing.
  customXmlParts.add(xml);
  for (const damaged of parts) customXmlParts.add(wrapInXml(damaged.xml, DAMAGED_NAMESPACE));
  for (const { part } of parts) part.delete();
}
