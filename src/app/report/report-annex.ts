import type { Annex, Clue } from "../../core/model/annex";
import type { Column } from "../../core/model/column";
import type { DeclaredLine, SummaryLineKind } from "../../core/model/declared-line";
import type { AnnexReview } from "../../core/model/annex-review";
import type { Question } from "../../core/model/question";
import type { Finding } from "../../core/model/finding";
import { formatArea, formatColumn, formatPosition } from "../../core/sheet/address";
import type {
  AnnexReport,
  ColumnReport,
  DeclaredSummary,
  FindingReport,
  QuestionReport,
  SectionReport,
} from "./annex-report";
import {
  countCourses,
  countedKeys,
  tellsTheWay,
  type Courses,
} from "../../core/assess/count-courses";
import { countBySection } from "../../core/assess/count-sections";
import { reportIndicator } from "./report-indicator";

/** The sentences that a report needs, in the language that its reader chose. */
export type ReportWording = {
  readonly explain: (clue: Clue) => string;
  readonly message: (finding: Finding) => string;
  readonly ask: (annex: Annex, question: Question) => string;
};

export function reportAnnex(review: AnnexReview, wording: ReportWording): AnnexReport {
  const { annex, assessments, counts, findings, questions } = review;
  return {
    range: formatArea(annex.area),
    certain: annex.certain,
    why: [...new Set(annex.why.map(wording.explain))],
    layout: annex.layout,
    reports: annex.reports,
    title: annex.title,
    unit: annex.unit,
    level: annex.level,
    asOf: annex.asOf,
    horizon: annex.horizon,
    horizonSource: annex.horizonSource,
    declaredSummary: reportDeclared(annex.declared),
    headerRows: annex.headerRows.map((row) => row + 1),
    columns: annex.columns.map(reportColumn),
    questions: questions.map((question) => reportQuestion(annex, question, wording)),
    sections: reportSections(review),
    indicators: annex.indicators.map((indicator) =>
      reportIndicator(indicator, assessments.get(indicator.key)),
    ),
    counts: {
      ...(questions.some(({ decidesCounts }) => decidesCounts) ? { withheld: true } : {}),
      ...counts,
    },
    courses: reportCourses(review),
    findings: findings.map((finding) => reportFinding(finding, wording)),
    ignored: countIgnored(findings),
  };
}

function reportDeclared(lines: readonly DeclaredLine[]): DeclaredSummary | undefined {
  if (lines.length === 0) return undefined;
  const count = (kind: SummaryLineKind): number | undefined =>
    lines.find((line) => line.kind === kind)?.count;
  return {
    total: count("total"),
    completed: count("completed"),
    inProgress: count("in-progress"),
  };
}

function reportColumn(column: Column): ColumnReport {
  const { role, year, period, kind, level, asOf, area, certainty } = column;
  const letter = formatColumn(column.column);
  return { column: letter, role, year, period, kind, level, asOf, area, certainty };
}

function reportQuestion(annex: Annex, question: Question, wording: ReportWording): QuestionReport {
  const { id, about, column, word, options, withheld } = question;
  return {
    id,
    about,
    column: column === undefined ? undefined : formatColumn(column),
    word,
    options,
    message: wording.ask(annex, question),
    withheld,
  };
}

function reportFinding(finding: Finding, wording: ReportWording): FindingReport {
  const { id, rule, says, severity, at, cells, indicator, fix, ignored } = finding;
  return {
    id,
    rule,
    says,
    severity,
    cell: formatPosition(at),
    cells: cells?.map(formatPosition),
    indicator,
    message: wording.message(finding),
    fix: fix?.kind,
    ignored,
  };
}

function countIgnored(findings: readonly Finding[]): number | undefined {
  const { length } = findings.filter(({ ignored }) => ignored !== undefined);
  return length === 0 ? undefined : length;
}

function reportSections({ annex, assessments }: AnnexReview): readonly SectionReport[] {
  const counted = new Map(
    countBySection(annex, assessments).map(({ section, counts }) => [section?.row, counts]),
  );
  return annex.sections.map(({ row, number, title, depth }) => ({
    row: row + 1,
    number,
    title,
    depth,
    counts: counted.get(row),
  }));
}

function reportCourses({ annex, assessments }: AnnexReview): Courses | undefined {
  const courses = countCourses(countedKeys(annex), assessments);
  return tellsTheWay(courses) ? courses : undefined;
}
