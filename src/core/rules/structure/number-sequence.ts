import type { Annex } from "../../model/annex";
import { remember } from "../remember";
import type { RuleContext } from "../rule";
import { ordinalsOf, type Ordinal } from "./ordinal";

export type NumberFault = {
  readonly fault: "missing" | "repeated" | "unordered";
  readonly ordinal: Ordinal;
  readonly before: Ordinal;
};

type Step = { readonly ordinal: Ordinal; readonly heading: number; readonly repeats?: boolean };

/** Extracts keep the numbers of the document they were cut from ("3, 4, 8, 15"): then gaps mean nothing. */
const MOST_GAPS = 0.2;

/**
 * Where the numbers of one list (same kind, same prefix) do not follow each other. A list may start
 * again under any heading, or run on across headings.
 */
export const numberFaults = remember((context: RuleContext): readonly NumberFault[] => {
  const headings = headingRows(context.annex);
  const isHeading = new Set(headings);
  const last = new Map<string, Step>();
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
    // After "1, 1" a 3 is no gap: the second 1 was meant as 2.
    if (before.repeats === true && ordinal.place === before.ordinal.place + 2) continue;
    const isNewList = !titled && ordinal.prefix === "" && before.heading !== heading;
    const mayRestart = ordinal.style === "lower" || isNewList;
    const fault = faultBetween(before.ordinal.place, ordinal.place, mayRestart);
    if (fault !== undefined) faults.push({ fault, ordinal, before: before.ordinal });
    if (fault === "repeated") last.set(list, { ordinal, heading, repeats: true });
  }
  return withoutExtracts(withoutSwaps(faults), steps);
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

/** "1, 3, 2, 4": two rows have changed places, nothing is missing. */
function withoutSwaps(faults: readonly NumberFault[]): readonly NumberFault[] {
  return faults.filter(({ fault, ordinal, before }, index) => {
    if (fault !== "missing" || ordinal.place !== before.place + 2) return true;
    const isSwappedBy = (other: NumberFault | undefined): boolean =>
      other?.fault === "unordered" &&
      ((other.before === ordinal && other.ordinal.place === before.place + 1) ||
        (other.ordinal === before && other.before.place === before.place + 1));
    return !isSwappedBy(faults[index + 1]) && !isSwappedBy(faults[index - 1]);
  });
}

function withoutExtracts(faults: readonly NumberFault[], steps: number): readonly NumberFault[] {
  const gaps = faults.filter(({ fault }) => fault === "missing").length;
  const isExtract = gaps > 1 && gaps > steps * MOST_GAPS;
  return isExtract ? faults.filter(({ fault }) => fault !== "missing") : faults;
}
