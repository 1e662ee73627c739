import { parseArea } from "../../../model/a1";
import type { Area } from "../../../model/area";
import type { Cell } from "../../../model/cell";
import { unquote } from "../../../model/formula-references";

/** A place in this workbook; without a sheet on the same one. */
export type LinkTarget = { readonly sheet?: string; readonly area: Area };

const LINK = /^=HYPERLINK\("#((?:[^"]|"")*)"/i;

/** Where a click on the cell leads; links out of the workbook lead nowhere here. */
export function linkTarget({ formula, link }: Cell): LinkTarget | undefined {
  const place = link?.documentReference ?? LINK.exec(formula ?? "")?.[1]?.replaceAll('""', '"');
  return place === undefined ? undefined : parsePlace(place);
}

/** "'Phụ lục'!B7" */
function parsePlace(place: string): LinkTarget | undefined {
  const end = place.lastIndexOf("!");
  const area = parseArea(place.slice(end + 1));
  if (area === null) return undefined;
  return end < 0 ? { area } : { sheet: unquote(place.slice(0, end)), area };
}
