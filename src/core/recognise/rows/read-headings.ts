import type { RowFacts } from "./row-facts";
import { isCapitals, isClosed, startsSmall } from "../../reading/cells/wording";

/** The body as far as headings need it; rows that are no content (blank, repeated header) are left out. */
export type Body = {
  readonly facts: readonly RowFacts[];
  /** Some column measures or demands: value, status, goal, product, deadline. */
  readonly measured: boolean;
  /** Nobody has filled it in yet: no row of it has a figure, a verdict, a product. */
  readonly isBlankForm: boolean;
  /** It has a column of numbers. */
  readonly hasOrdinals: boolean;
  /** How many columns it has. */
  readonly width: number;
  /** Rows numbered otherwise than I, II or A, B exist. */
  readonly hasInnerRows: boolean;
  /** The source says which cells are bold, and not all of the body is. */
  readonly boldTells: boolean;
};

const LONGEST_HEADING = 140;

const nextNumbered = ({ facts }: Body, index: number): RowFacts | undefined =>
  facts.slice(index + 1, index + 40).find(({ ordinal }) => ordinal !== undefined);

/** Its own style sets it off from the row after it. */
function standsOut(body: Body, row: RowFacts, next: RowFacts): boolean {
  if (body.boldTells) return row.bold && !next.bold;
  return isCapitals(row.text) && !isCapitals(next.text);
}

function holdsNext(body: Body, index: number, row: RowFacts): boolean {
  const { ordinal } = row;
  const next = nextNumbered(body, index);
  if (ordinal === undefined || next?.ordinal === undefined) return false;
  const { style, number, place } = next.ordinal;
  if (style === "hierarchy" && number.startsWith(`${ordinal.number}.`)) return true;
  if (style === "lower" && place === 1) return ordinal.style !== "lower";
  return style === "arabic" && place === 1 && standsOut(body, row, next);
}

/** Bold or capitals without a figure, over rows that only carry dashes or no number at all. */
function holdsUnnumbered(body: Body, index: number, row: RowFacts): boolean {
  const next = body.facts[index + 1];
  if (next === undefined || next.text === "" || next.own === 0) return false;
  if (next.ordinal !== undefined && next.ordinal.style !== "bullet") return false;
  return standsOut(body, row, next);
}

const isOuter = ({ ordinal }: RowFacts): boolean =>
  ordinal?.style === "roman" || ordinal?.style === "upper";

/**
 * In a blank form a unit tells which rows will get a figure, also where rows stand under them, unless
 * headings have one throughout. Without units those do that have no rows under them.
 */
function takesFigure({ facts }: Body, index: number, row: RowFacts): boolean {
  const alike = facts.filter(({ ordinal }) => ordinal?.style === row.ordinal?.style);
  if (row.hasUnit) return !isOuter(row) || alike.some(({ hasUnit }) => !hasUnit);
  if (!isOuter(row)) return false;
  const isSibling = (other: RowFacts | undefined): boolean =>
    other?.ordinal?.style === row.ordinal?.style;
  return (
    isSibling(facts[index + 1]) &&
    !alike.every((other) => isSibling(facts[facts.indexOf(other) + 1]))
  );
}

/** A numbered row that only gathers the rows below it. */
export function isNumberedHeading(body: Body, index: number): boolean {
  const row = body.facts[index];
  if (row?.ordinal === undefined || row.text === "" || row.ordinal.style === "bullet") return false;
  if (row.measures > 0) return false;
  if (body.isBlankForm && takesFigure(body, index, row)) return false;
  if (isOuter(row)) {
    return body.hasInnerRows && (body.measured || row.filled - row.scores <= 2);
  }
  return holdsNext(body, index, row) || holdsUnnumbered(body, index, row);
}

/** Numbers begin again at 1 right after this row: it begins something new. */
function restartsAfter({ facts }: Body, index: number, last: RowFacts | undefined): boolean {
  const next = facts[index + 1];
  return (
    next?.ordinal?.style === "arabic" &&
    next.ordinal.place === 1 &&
    last?.ordinal?.style === "arabic" &&
    last.ordinal.place >= 1
  );
}

/**
 * A text without number and figures is a heading, or the rest of a torn row. `above` is the row whose
 * text it would continue, `last` the last numbered row.
 */
export function isPlainHeading(
  body: Body,
  index: number,
  above: { readonly facts: RowFacts; readonly kind: string } | undefined,
  last: RowFacts | undefined,
): boolean {
  const row = body.facts[index];
  return row !== undefined && isHeadingText(body, index, row, above, last);
}

export function isHeadingText(
  body: Body,
  index: number,
  row: RowFacts,
  above: { readonly facts: RowFacts; readonly kind: string } | undefined,
  last: RowFacts | undefined,
): boolean {
  if (row.measures > 0 || row.own > 0) return false;
  const { text } = row;
  if (startsSmall(text) || text.length > LONGEST_HEADING) return false;
  if (above === undefined || row.across) return true;
  // Under a heading: the rest of a torn title in capitals, or a heading of its own.
  if (above.kind === "heading") return !(isCapitals(above.facts.text) && isCapitals(text));
  return setsOff(body, index, row, above.facts, last);
}

function setsOff(
  body: Body,
  index: number,
  row: RowFacts,
  above: RowFacts,
  last: RowFacts | undefined,
): boolean {
  const { text } = row;
  if (body.boldTells) return row.bold && !above.bold;
  if (isCapitals(text)) return !isCapitals(above.text);
  if (restartsAfter(body, index, last)) return true;
  return isClosed(above.text) && !isClosed(text) && text.length <= 100 && !/\d/.test(text);
}
