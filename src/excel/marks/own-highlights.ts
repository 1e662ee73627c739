import { isHighlightFormula } from "../../core/summary/marks/highlights";

/** A conditional format of ours. */
export type OwnHighlight = {
  readonly id: string;
  /** "Sheet1!A1:A3,Sheet1!C5", as Excel says it. */
  readonly address: string;
  readonly fill: string;
};

/** A request with more objects than this may become too large. */
const BLOCK = 400;

/** Every conditional format of the sheet with its type; `readOwnHighlights` asks on. */
export function askHighlights(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id, items/type");
  return conditionalFormats;
}

/** Only formats by formula can be ours; of the others nothing is asked, nor could it be. */
export async function readOwnHighlights(
  context: Excel.RequestContext,
  { items }: Excel.ConditionalFormatCollection,
): Promise<readonly OwnHighlight[]> {
  const byFormula = items.filter(({ type }) => type === "Custom");
  const own: OwnHighlight[] = [];
  for (let start = 0; start < byFormula.length; start += BLOCK) {
    own.push(...(await readBlock(context, byFormula.slice(start, start + BLOCK))));
  }
  return own;
}

/**
 * Excel cannot always find a format again that a person has duplicated or brought back with Ctrl+Z
 * (office-js issues 6396 and 6835). Such a one fails the whole batch, so then each is asked alone.
 */
async function readBlock(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly OwnHighlight[]> {
  try {
    return await ask(context, formats);
  } catch (error) {
    if (!isLost(error)) throw error;
    if (formats.length === 1) return [];
  }
  const own: OwnHighlight[] = [];
  for (const format of formats) own.push(...(await readBlock(context, [format])));
  return own;
}

function isLost(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ItemNotFound";
}

async function ask(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly OwnHighlight[]> {
  const asked = formats.map((format) => {
    const { rule, format: look } = format.custom;
    rule.load("formula");
    look.fill.load("color");
    const ranges = format.getRanges();
    ranges.load("address");
    return { id: format.id, rule, fill: look.fill, ranges };
  });
  await context.sync();
  return asked
    .filter(({ rule }) => isHighlightFormula(rule.formula) || isUnfinished(rule.formula))
    .map(({ id, fill, ranges }) => ({ id, fill: fill.color, address: ranges.address }));
}

/** Excel stopped between making ours and giving it its condition; people cannot make such a one. */
function isUnfinished(formula: string): boolean {
  return formula.trim() === "";
}
