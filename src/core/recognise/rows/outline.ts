import type { AnnexRow, Group, Section } from "../../model/annex-rows";
import type { ClassifiedRow } from "./classify-rows";
import {
  closeHeadings,
  innermostSection,
  nameOf,
  openHeading,
  styleOf,
  type Heading,
} from "./heading-stack";
import { isCapitals } from "../../reading/cells/wording";
import { fold } from "../../text/fold";
import { makeKeys, type NumberedRow } from "./make-keys";

/** An indicator as the numbering shows it, before its cells are read. */
export type OutlinedIndicator = {
  readonly key: string;
  readonly number: string;
  readonly section: string | undefined;
  readonly group: string | undefined;
  readonly parent: string | undefined;
  /** Row of the section it stands under. */
  readonly sectionRow: number | undefined;
  readonly rows: readonly number[];
  /** Text of its first row. */
  readonly text: string;
  /** The number was split off the text itself. */
  readonly led: boolean;
  /** What the row is a part of, where its own words may not say what is measured: "Tỷ lệ hộ nghèo:" above "- Miền núi". */
  readonly above: string | undefined;
};

export type Outline = {
  readonly rows: readonly AnnexRow[];
  readonly sections: readonly Section[];
  readonly groups: readonly Group[];
  readonly indicators: readonly OutlinedIndicator[];
};

type Draft = NumberedRow & {
  readonly source: ClassifiedRow;
  readonly section: Heading | undefined;
  readonly group: Heading | undefined;
  readonly rows: number[];
};

/**
 * Unnumbered headings divide an annex into sections only where nothing else does: more than once, or
 * one above all rows that says of what they are a list ("Các chỉ tiêu kinh tế").
 */
function plainAreSections(rows: readonly ClassifiedRow[]): boolean {
  const headings = rows.filter(({ kind }) => kind === "heading");
  if (headings.some(({ ordinal }) => ordinal !== undefined)) return false;
  const [heading, ...more] = headings;
  if (heading === undefined || more.length > 0) return more.length > 0;
  const isFirst = rows.findIndex(({ kind }) => SPEAKING.has(kind)) === rows.indexOf(heading);
  return isFirst && (isCapitals(heading.text) || NAMES_A_LIST.test(fold(heading.text)));
}

const SPEAKING = new Set<string>(["heading", "indicator", "sub-indicator"]);
const NAMES_A_LIST =
  /^(?:(?:cac|nhung|danh muc|nhom|he thong) )?(?:chi tieu|nhiem vu|muc tieu|tieu chi|chi so)\b/;

function draftIndicator(row: ClassifiedRow, open: Heading[], parent: number | undefined): Draft {
  const { ordinal, facts } = row;
  const style = styleOf(ordinal);
  const holder = open.at(-1);
  // "1. Section" with rows 1, 2, 3 of its own below it.
  if (holder?.style === style && ordinal?.place === 1) holder.restarts = true;
  if (ordinal?.style !== "bullet") closeHeadings(open, ordinal, false);
  const section = innermostSection(open);
  const inner = open.at(-1);
  return {
    number: ordinal?.number ?? "",
    style,
    prefix: section?.ordinal?.number ?? "",
    parent,
    source: row,
    section,
    group: inner?.isSection === false ? inner : undefined,
    rows: [facts.row],
  };
}

/**
 * A heading that nothing follows is the title of what comes next on the sheet; in a blank form it may
 * be the last of its series, to be filled in.
 */
export function dropTrailing(
  rows: readonly ClassifiedRow[],
  isBlankForm: boolean,
): readonly ClassifiedRow[] {
  let end = rows.length;
  while (end > 0 && /^(?:heading|note|blank)$/.test(rows[end - 1]?.kind ?? "")) end -= 1;
  const next = rows[end];
  return rows.slice(0, isBlankForm && goesOn(rows.slice(0, end), next) ? end + 1 : end);
}

function goesOn(rows: readonly ClassifiedRow[], next: ClassifiedRow | undefined): boolean {
  if (next?.kind !== "heading" || next.ordinal === undefined) return false;
  const { style, place } = next.ordinal;
  const last = rows.filter(({ kind, ordinal }) => kind === "heading" && ordinal?.style === style);
  return last.at(-1)?.ordinal?.place === place - 1;
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
    } else if (row.kind === "indicator" || row.kind === "sub-indicator") {
      const parent = row.kind === "indicator" ? undefined : lastCounted;
      current = draftIndicator(row, open, parent);
      drafts.push(current);
      if (parent === undefined) lastCounted = drafts.length - 1;
      rows.push({ row: at, kind: "indicator" });
    } else {
      if (row.kind === "continuation" && current !== undefined) {
        if ("titles" in current) current.titles.push(row.text);
        else current.rows.push(at);
      }
      rows.push({ row: at, kind: row.kind });
    }
  }
  return {
    rows,
    sections: headings.filter(({ isSection }) => isSection).map(toSection),
    groups: headings.filter(({ isSection }) => !isSection).map(toGroup),
    indicators: toIndicators(drafts),
  };
}

function toIndicators(drafts: readonly Draft[]): readonly OutlinedIndicator[] {
  const keys = makeKeys(drafts);
  return drafts.map(({ source, section, group, parent, rows }, index) => ({
    key: keys[index] ?? "",
    number: source.facts.written,
    section: section === undefined ? undefined : nameOf(section),
    group: group === undefined ? undefined : nameOf(group),
    parent: parent === undefined ? undefined : keys[parent],
    sectionRow: section?.row,
    rows,
    text: source.text,
    led: source.facts.led,
    above: parent === undefined ? measuredBy(group) : drafts[parent]?.source.text,
  }));
}

const MEASURE = /^(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ trọng|số|mức|tổng|diện tích)(?!\p{L})/iu;

/** The words of a group that itself says what its rows measure. */
function measuredBy(group: Heading | undefined): string | undefined {
  const title = group?.titles.join(" ") ?? "";
  return MEASURE.test(title) ? title : undefined;
}

function toSection({ row, written, titles, depth }: Heading): Section {
  return { row, number: written, title: titles.join(" "), depth };
}

function toGroup(heading: Heading): Group {
  const { section } = heading;
  if (section === undefined) return toSection(heading);
  return { ...toSection(heading), section: nameOf(section) };
}
