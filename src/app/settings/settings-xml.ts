import { unescapeXml } from "../../core/text/unescape-xml";

/** By which our part is found among those of other programs. */
export const SETTINGS_NAMESPACE = "urn:annex-reviewer:settings";
/** Where a part goes that cannot be read any more. */
export const DAMAGED_NAMESPACE = "urn:annex-reviewer:settings:damaged";

/** One element with the text inside: nothing that Excel could reformat. */
export function wrapInXml(text: string, namespace: string): string {
  return `<annexReviewer xmlns="${namespace}">${escapeXml(text)}</annexReviewer>`;
}

/** undefined: not our element. */
export function unwrapXml(xml: string): string | undefined {
  const inside =
    /^\s*(?:<\?xml[^>]*\?>\s*)?<annexReviewer\b[^>]*>([^<]*)<\/annexReviewer>\s*$/.exec(xml);
  return inside?.[1] === undefined ? undefined : unescapeXml(inside[1]);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
