import type { AnnexRow, Group, Section } from "./annex";
import type { ClassifiedRow } from "./classify-rows";
import { makeKeys } from "./keys";
import type { Ordinal } from "./ordinal";

/** An indicator as the numbering shows it, before its cells are read. */
export type OutlinedIndicator = {
  readonly key: string;
  readonly number: string;
  readonly section?: string;
  readonly group?: string;
  readonly parent?: string;
  readonly rows: readonly number[];
  /** Row of the section it stands under. */
  readonly sectionRow?: number;
  readonly textFrom: string;
  /** The number was split off the text itself. */
  readonly led: boolean;
};

export type Outline = {
  readonly rows: readonly AnnexRow[];
  readonly sections: readonly Section[];
  readonly groups: readonly Group[];
  readonly indicators: readonly OutlinedIndicator[];
};

type Heading = {
  readonly style: string;
  readonly ordinal: Ordinal | undefined;
  readonly row: number;
  readonly written: string;
  titles: string[];
  readonly isSection: boolean;
  readonly depth: number;
  readonly section: string | undefined;
  /** Rows under it count from 1 in its own style. */
  restarts: boolean;
};

type Draft = {
  readonly number: string;
  readonly written: string;
  readonly style: string;
  readonly section?: string;
  /** Number of the section, before the indicator's own number in its key. */
  readonly prefix?: string;
  readonly group?: string;
  readonly sectionRow?: number;
  parent: number | undefined;
  readonly rows: number[];
  readonly text: string;
  readonly led: boolean;
};

const PLAIN = "plain";

function styleOf(ordinal: Ordinal | undefined): string {
  if (ordinal === undefined) return PLAIN;
  if (ordinal.style !== "hierarchy") return ordinal.style;
  return `hierarchy ${String(ordinal.number.split(".").length)}`;
}

function innermostSection(open: readonly Heading[]): Heading | undefined {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    if (open[index]?.isSection === true) return open[index];
  }
  return undefined;
}

const nameOf = ({ ordinal, titles }: Heading): string => ordinal?.number ?? titles[0] ?? "";

/** Unnumbered headings divide an annex into sections only where nothing else does, and more than once. */
function plainAreSections(rows: readonly ClassifiedRow[]): boolean {
  const headings = rows.filter(({ kind }) => kind === "heading");
  return headings.length > 1 && headings.every(({ ordinal }) => ordinal === undefined);
}

/** Headings that a row ends: its own series, and hierarchical ones that its number is not under. */
function closeHeadings(open: Heading[], ordinal: Ordinal | undefined, asHeading: boolean): void {
  const style = styleOf(ordinal);
  if (ordinal === undefined && !asHeading) return;
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

function openHeading(row: ClassifiedRow, open: Heading[], plainSections: boolean): Heading {
  const { ordinal, facts, text } = row;
  closeHeadings(open, ordinal, true);
  const style = styleOf(ordinal);
  const hasSection = open.some(({ isSection }) => isSection);
  const isSection =
    style === "roman" ||
    style === "upper" ||
    (style === "arabic" && !hasSection) ||
    (style === PLAIN && plainSections);
  const section = innermostSection(open);
  const heading: Heading = {
    style,
    ordinal,
    row: facts.row,
    written: facts.written === "" ? (ordinal?.number ?? "") : facts.written,
    titles: [text],
    isSection,
    depth: open.length,
    section: section === undefined ? undefined : nameOf(section),
    restarts: false,
  };
  open.push(heading);
  return heading;
}

function draftIndicator(row: ClassifiedRow, open: Heading[]): Draft {
  const { ordinal, facts, text } = row;
  const holder = open.at(-1);
  // "1. Section" with rows 1, 2, 3 of its own below it.
  if (holder?.style === styleOf(ordinal) && ordinal?.place === 1) holder.restarts = true;
  if (ordinal?.style !== "bullet") closeHeadings(open, ordinal, false);
  const section = innermostSection(open);
  const group = open.at(-1);
  return {
    number: ordinal?.number ?? "",
    written: facts.written,
    style: styleOf(ordinal),
    ...(section === undefined
      ? {}
      : {
          section: nameOf(section),
          prefix: section.ordinal?.number ?? "",
          sectionRow: section.row,
        }),
    ...(group === undefined || group.isSection ? {} : { group: nameOf(group) }),
    parent: undefined,
    rows: [facts.row],
    text,
    led: facts.led,
  };
}

/** A heading that nothing follows is the title of what comes next on the sheet. */
export function dropTrailing(rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  let end = rows.length;
  while (end > 0 && /^(?:heading|note|blank)$/.test(rows[end - 1]?.kind ?? "")) end -= 1;
  return rows.slice(0, end);
}

/** Walks the classified rows once and gives each indicator its place in the numbering. */
export function outlineRows(classified: readonly ClassifiedRow[]): Outline {
  const plainSections = plainAreSections(classified);
  const open: Heading[] = [];
  const headings: Heading[] = [];
  const drafts: Draft[] = [];
  const rows: AnnexRow[] = [];
  let lastCounted: number | undefined;
  let current: Heading | Draft | undefined;
  for (const row of classified) {
    const at = row.facts.row;
    if (row.kind === "heading") {
      const heading = openHeading(row, open, plainSections);
      headings.push(heading);
      current = heading;
      lastCounted = undefined;
      rows.push({ row: at, kind: heading.isSection ? "section" : "group" });
      continue;
    }
    if (row.kind === "indicator" || row.kind === "sub-indicator") {
      const draft = draftIndicator(row, open);
      if (row.kind === "sub-indicator") draft.parent = lastCounted;
      drafts.push(draft);
      if (draft.parent === undefined) lastCounted = drafts.length - 1;
      current = draft;
      rows.push({ row: at, kind: "indicator" });
      continue;
    }
    if (row.kind === "continuation" && current !== undefined) {
      if ("titles" in current) current.titles.push(row.text);
      else current.rows.push(at);
    }
    rows.push({ row: at, kind: row.kind });
  }
  const keys = makeKeys(drafts);
  return {
    rows,
    sections: headings.filter(({ isSection }) => isSection).map(toSection),
    groups: headings
      .filter(({ isSection }) => !isSection)
      .map((heading) => ({
        ...toSection(heading),
        ...(heading.section === undefined ? {} : { section: heading.section }),
      })),
    indicators: drafts.map((draft, index): OutlinedIndicator => {
      const parent = draft.parent === undefined ? undefined : keys[draft.parent];
      return {
        key: keys[index] ?? "",
        number: draft.written,
        ...(draft.section === undefined ? {} : { section: draft.section }),
        ...(draft.sectionRow === undefined ? {} : { sectionRow: draft.sectionRow }),
        ...(draft.group === undefined ? {} : { group: draft.group }),
        ...(parent === undefined ? {} : { parent }),
        rows: draft.rows,
        textFrom: draft.text,
        led: draft.led,
      };
    }),
  };
}

function toSection({ row, written, titles, depth }: Heading): Section {
  return { row, number: written, title: titles.join(" "), depth };
}
