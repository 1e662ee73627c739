import type { RowKind } from "../../model/annex-rows";
import { isHeadingText, isNumberedHeading, isPlainHeading, type Body } from "./read-headings";
import { isInner, splitOrdinal, type Ordinal } from "../../reading/cells/ordinal";
import type { RowFacts } from "./row-facts";
import { isNote, isTotal } from "../sheet/side-rows";
import { isCapitals, isSubRow, opensParts, startsSmall } from "../../reading/cells/wording";

/** A row with what it is; headings and indicators with their number and own text. */
export type ClassifiedRow = {
  readonly facts: RowFacts;
  readonly kind: RowKind | "heading" | "sub-indicator";
  readonly ordinal?: Ordinal;
  readonly text: string;
};

type Place = {
  /** Row whose text an unnumbered row would continue. */
  readonly above: ClassifiedRow | undefined;
  /** Last numbered indicator. */
  readonly last: RowFacts | undefined;
  /** "Trong đó:" stands between it and this row. */
  readonly inParts: boolean;
};

const plainRow = (facts: RowFacts, kind: ClassifiedRow["kind"]): ClassifiedRow => ({
  facts,
  kind,
  text: facts.text,
});

/** A single text in the ordinal column: a heading over the whole width, or a remark. */
function classifyLead(facts: RowFacts): ClassifiedRow {
  const numbered = splitOrdinal(facts.lead);
  if (facts.filled > 1 && facts.text !== "") {
    return { facts, kind: "indicator", text: facts.text };
  }
  if (numbered !== undefined) {
    return { facts, kind: "heading", ordinal: numbered.ordinal, text: numbered.rest };
  }
  const speaks = facts.across || facts.bold || isCapitals(facts.lead);
  return { facts, kind: speaks ? "heading" : "note", text: facts.lead };
}

/** "A. | SỞ NỘI VỤ": a heading whose title stands in another column than the texts. */
const titlesAside = ({ ordinal, text, aside, asideLeads, filled }: RowFacts): boolean =>
  (ordinal?.style === "roman" || ordinal?.style === "upper") &&
  text === "" &&
  aside !== "" &&
  asideLeads &&
  filled === 2;

/** "classHoles": a name given by a program, which begins small. */
const CODED = /^\p{Ll}+\p{Lu}/u;

/** Where no column numbers them, rows are told by being filled; the rest of a torn row goes on in small letters. */
function standsAlone({ hasOrdinals, width }: Body, { text, filled }: RowFacts): boolean {
  if (hasOrdinals || filled < 3 || filled * 3 < width * 2 || isSubRow(text)) return false;
  return !startsSmall(text) || CODED.test(text);
}

function classifyNumbered(
  body: Body,
  index: number,
  facts: RowFacts,
  { last, inParts }: Place,
): ClassifiedRow {
  const ordinal = facts.ordinal === undefined ? {} : { ordinal: facts.ordinal };
  if (titlesAside(facts)) return { facts, kind: "heading", ...ordinal, text: facts.aside };
  if (isNumberedHeading(body, index))
    return { facts, kind: "heading", ...ordinal, text: facts.text };
  if (facts.text === "" && facts.filled < 2) return plainRow(facts, "blank");
  const isPart = inParts && isInner(facts.ordinal, last?.ordinal);
  const isSub = facts.ordinal?.style === "bullet" || isPart;
  const kind = isSub ? "sub-indicator" : "indicator";
  return { facts, kind, ...ordinal, text: facts.text };
}

function classifyUnnumbered(
  body: Body,
  index: number,
  facts: RowFacts,
  place: Place,
): ClassifiedRow {
  const { above, last, inParts } = place;
  if (facts.text === "") return classifyAside(body, index, facts, place);
  if (standsAlone(body, facts)) return plainRow(facts, "indicator");
  if (facts.own > 0) {
    if (isSubRow(facts.text) || inParts) return plainRow(facts, "sub-indicator");
    if (facts.shared !== undefined) {
      return { facts, kind: "indicator", ordinal: facts.shared, text: facts.text };
    }
    if (above !== undefined && startsSmall(facts.text)) return plainRow(facts, "continuation");
    return plainRow(facts, last === undefined ? "indicator" : "sub-indicator");
  }
  if (last !== undefined && opensParts(facts.text)) return plainRow(facts, "note");
  const led = facts.measures === 0 ? splitOrdinal(facts.text) : undefined;
  const outer = led?.ordinal.style === "roman" || led?.ordinal.style === "upper";
  if (outer || isPlainHeading(body, index, above, last)) {
    return led === undefined
      ? plainRow(facts, "heading")
      : { facts, kind: "heading", ordinal: led.ordinal, text: led.rest };
  }
  return plainRow(facts, above === undefined ? "note" : "continuation");
}

/** No text of its own: the rest of a torn row, or a heading over a column left of the texts. */
function classifyAside(body: Body, index: number, facts: RowFacts, place: Place): ClassifiedRow {
  const { above, last } = place;
  const titled = { ...facts, text: facts.aside };
  if (facts.asideLeads && facts.filled === 1 && isHeadingText(body, index, titled, above, last)) {
    return { facts, kind: "heading", text: facts.aside };
  }
  return plainRow(facts, above === undefined ? "note" : "continuation");
}

/** What every row of the body is, in one walk from top to bottom. */
export function classifyRows(body: Body): readonly ClassifiedRow[] {
  let above: ClassifiedRow | undefined;
  let last: RowFacts | undefined;
  let inParts = false;
  return body.facts.map((facts, index): ClassifiedRow => {
    const classified = ((): ClassifiedRow => {
      if (facts.filled === 0) return plainRow(facts, "blank");
      if (isTotal(facts)) return plainRow(facts, "total");
      if (isNote(facts)) return plainRow(facts, "note");
      if (facts.ordinal !== undefined)
        return classifyNumbered(body, index, facts, { above, last, inParts });
      if (facts.lead !== "") return classifyLead(facts);
      return classifyUnnumbered(body, index, facts, { above, last, inParts });
    })();
    if (opensParts(facts.text) && last !== undefined) inParts = true;
    else if (classified.kind === "heading" || classified.kind === "indicator") inParts = false;
    if (classified.kind === "heading") last = undefined;
    if (classified.kind === "indicator" && facts.ordinal !== undefined) last = facts;
    const { kind } = classified;
    if (kind === "heading" || kind === "indicator" || kind === "sub-indicator") above = classified;
    else if (kind === "total" || kind === "note") above = undefined;
    return classified;
  });
}
