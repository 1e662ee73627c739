import type { Annex } from "../model/annex";
import type { Section } from "../model/annex-rows";
import type { Indicator } from "../model/indicator";
import type { Assessment } from "../model/assessment";
import { countCourses, type Courses } from "./count-courses";
import { countStatuses } from "./count-statuses";
import type { Counts } from "../model/counts";

/** A run of rows under one heading; without a heading for rows above the first one. */
export type SectionRows = {
  readonly section?: Section;
  /** Counted indicators only, in the annex's order. */
  readonly indicators: readonly Indicator[];
};

/** The counted indicators under the nearest heading above each: headings may repeat their numbers. */
export function rowsBySection({ sections, indicators }: Annex): readonly SectionRows[] {
  const headings = [...sections].sort((a, b) => a.row - b.row);
  const runs: { section?: Section; indicators: Indicator[] }[] = [];
  let next = 0;
  let current: { section?: Section; indicators: Indicator[] } = { indicators: [] };
  for (const indicator of indicators) {
    if (indicator.parent !== undefined) continue;
    const row = indicator.rows[0] ?? 0;
    let section: Section | undefined;
    while ((headings[next]?.row ?? Infinity) < row) {
      section = headings[next];
      next += 1;
      // A heading without rows of its own (a part above its sections) has nothing to count.
    }
    if (section !== undefined) current = { section, indicators: [] };
    if (current.indicators.length === 0) runs.push(current);
    current.indicators.push(indicator);
  }
  return runs;
}

export type SectionCounts = {
  readonly section?: Section;
  readonly counts: Counts;
  readonly courses: Courses;
};

export function countBySection(
  annex: Annex,
  assessments: ReadonlyMap<string, Assessment>,
): readonly SectionCounts[] {
  return rowsBySection(annex).map(({ section, indicators }) => ({
    ...(section === undefined ? {} : { section }),
    counts: countStatuses(indicators, assessments),
    courses: countCourses(
      indicators.map(({ key }) => key),
      assessments,
    ),
  }));
}
