import { NO_SETTINGS, type WorkbookSettings } from "../ports/settings";
import { parseDocument, settingsIn } from "./settings-document";
import { SETTINGS_NAMESPACE, unwrapXml } from "./settings-xml";

/** What the pane keeps in a workbook, out of the custom XML parts of its file; the first readable one counts. */
export function settingsInParts(parts: readonly string[]): WorkbookSettings {
  for (const xml of parts) {
    if (!xml.includes(`"${SETTINGS_NAMESPACE}"`)) continue;
    const document = parseDocument(unwrapXml(xml) ?? "");
    if (document !== undefined) return settingsIn(document);
  }
  return NO_SETTINGS;
}
