import type { Annex } from "../../layouts/annex";
import { remember } from "../remember";
import type { RuleContext } from "../rule";
import { ordinalsOf, type Ordinal } from "./ordinal";

export type NumberFault = {
  readonly fault: "missing" | "repeated" | "unordered";
  readonly ordinal: Ordinal;
  readonly before: Ordinal;
};

/** Extracts keep the numbers of the document they were cut from ("3, 4, 8, 15"): then gaps mean nothing. */
const MOST_GAPS = 0.2;

/**
 * Where the numbers of one list (same kind, same prefix) do not follow each other. A list may start
 * again under any heading, or run on across headings.
 */
export const numberFaults = remember((context: RuleContext): readonly NumberFault[] => {
  const headings = headingRows(context.annex);
  const isHeading = new Set(headings);
  const last = new Map<string, { readonly ordinal: Ordinal; readonly heading: number }>();
  const faults: NumberFault[] = [];
  let heading = 0;
  let steps = 0;
  for (const ordinal of ordinalsOf(context)) {
    while ((headings[heading] ?? Infinity) < ordinal.row) heading += 1;
    const titled = isHeading.has(ordinal.row);
    const list = ordinal.prefix === "" ? `${String(titled)} ${ordinal.style}` : ordinal.prefix;
    const before = last.get(list);
    last.set(list, { ordinal, heading });
    if (before === undefined) continue;
    steps += 1;
    const isNewList = !titled && ordinal.prefix === "" && before.heading !== heading;
    const mayRestart = ordinal.style === "lower" || isNewList;
    const fault = faultBetween(before.ordinal.place, ordinal.place, mayRestart);
    if (fault !== undefined) faults.push({ fault, ordinal, before: before.ordinal });
  }
  const gaps = faults.filter(({ fault }) => fault === "missing").length;
  const isExtract = gaps > 1 && gaps > steps * MOST_GAPS;
  return isExtract ? faults.filter(({ fault }) => fault !== "missing") : faults;
});

/** In order; headings without a number count too: a list may start again under them. */
function headingRows({ sections, groups }: Annex): readonly number[] {
  return [...sections, ...groups].map(({ row }) => row).sort((a, b) => a - b);
}

function faultBetween(
  before: number,
  now: number,
  mayRestart: boolean,
): NumberFault["fault"] | undefined {
  if (now === before + 1 || (mayRestart && now === 1)) return undefined;
  if (mayRestart || now > before) return "missing";
  return now === before ? "repeated" : "unordered";
}
