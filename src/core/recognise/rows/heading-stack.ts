import type { ClassifiedRow } from "./classify-rows";
import type { Ordinal } from "../../reading/cells/ordinal";

/** A heading as long as rows stand under it. */
export type Heading = {
  readonly style: string;
  readonly ordinal: Ordinal | undefined;
  readonly row: number;
  readonly written: string;
  /** Parts of a torn title. */
  readonly titles: string[];
  readonly isSection: boolean;
  readonly depth: number;
  readonly section: Heading | undefined;
  /** Rows under it count from 1 in its own style. */
  restarts: boolean;
};

const PLAIN = "plain";

export function styleOf(ordinal: Ordinal | undefined): string {
  if (ordinal === undefined) return PLAIN;
  if (ordinal.style !== "hierarchy") return ordinal.style;
  return `hierarchy ${String(ordinal.number.split(".").length)}`;
}

/** How rows under a heading refer to it: by its number, else by its words. */
export function nameOf({ ordinal, titles }: Heading): string {
  return ordinal?.number ?? titles.join(" ");
}

export function innermostSection(open: readonly Heading[]): Heading | undefined {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    if (open[index]?.isSection === true) return open[index];
  }
  return undefined;
}

/** Headings that a row ends: its own series, and hierarchical ones that its number is not under. */
export function closeHeadings(
  open: Heading[],
  ordinal: Ordinal | undefined,
  asHeading: boolean,
): void {
  if (open.length === 0 || (ordinal === undefined && !asHeading)) return;
  const style = styleOf(ordinal);
  const same = open.findIndex((heading) => heading.style === style);
  if (same >= 0 && (asHeading || open[same]?.restarts !== true)) open.length = same;
  if (ordinal?.style !== "hierarchy") return;
  const foreign = open.findIndex(
    (heading) =>
      heading.ordinal?.style === "hierarchy" &&
      !ordinal.number.startsWith(`${heading.ordinal.number}.`),
  );
  if (foreign >= 0) open.length = foreign;
}

/** Letters and Roman numbers always divide; Arabic ones where nothing stands above them. */
function dividesIntoSections(style: string, open: readonly Heading[], plainSections: boolean) {
  if (style === "roman" || style === "upper") return true;
  if (style === PLAIN) return plainSections;
  return style === "arabic" && !open.some(({ isSection }) => isSection);
}

export function openHeading(
  { ordinal, facts, text }: ClassifiedRow,
  open: Heading[],
  plainSections: boolean,
): Heading {
  closeHeadings(open, ordinal, true);
  const style = styleOf(ordinal);
  const heading: Heading = {
    style,
    ordinal,
    row: facts.row,
    written: facts.written === "" ? (ordinal?.number ?? "") : facts.written,
    titles: [text],
    isSection: dividesIntoSections(style, open, plainSections),
    depth: open.length,
    section: innermostSection(open),
    restarts: false,
  };
  open.push(heading);
  return heading;
}
