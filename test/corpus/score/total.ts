import type { ColumnScore, Share, TableScore } from "./table-score";

/** The scores of many tables, added up. */
export type Total = {
  readonly tables: number;
  readonly found: number;
  readonly header: number;
  readonly countExact: number;
  readonly countNear: number;
  readonly sections: number;
  readonly columns: ColumnScore;
  readonly rows: Share;
  readonly goals: Share;
  readonly statuses: Share;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
};

export function addUp(scores: readonly TableScore[]): Total {
  const count = (is: (score: TableScore) => boolean): number => scores.filter(is).length;
  const sum = (of: (score: TableScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const share = (of: (score: TableScore) => Share): Share => ({
    right: sum((score) => of(score).right),
    of: sum((score) => of(score).of),
  });
  return {
    tables: scores.length,
    found: count(({ found }) => found),
    header: count(({ header }) => header),
    countExact: count(({ countExact }) => countExact),
    countNear: count(({ countNear }) => countNear),
    sections: count(({ sections }) => sections),
    columns: {
      right: sum(({ columns }) => columns.right),
      asked: sum(({ columns }) => columns.asked),
      missed: sum(({ columns }) => columns.missed),
      wrong: sum(({ columns }) => columns.wrong),
    },
    rows: share(({ rows }) => rows),
    goals: share(({ goals }) => goals),
    statuses: share(({ statuses }) => statuses),
    indicators: sum(({ findings }) => findings.indicators),
    errors: sum(({ findings }) => findings.errors),
    warnings: sum(({ findings }) => findings.warnings),
  };
}

export type RuleCount = {
  readonly rule: string;
  readonly findings: number;
  readonly tables: number;
  /** Tables in which it speaks of more than a third of the rows, hints included. */
  readonly everywhere: readonly string[];
};

/** Rules by how much they say, the loudest first. */
export function countRules(scores: readonly TableScore[]): readonly RuleCount[] {
  const spoken = scores.flatMap(({ findings }) => [
    ...Object.keys(findings.rules),
    ...findings.everywhere,
  ]);
  return [...new Set(spoken)]
    .map((rule) => ({
      rule,
      findings: scores.reduce((sum, { findings }) => sum + (findings.rules[rule] ?? 0), 0),
      tables: scores.filter(({ findings }) => findings.rules[rule] !== undefined).length,
      everywhere: scores
        .filter(({ findings }) => findings.everywhere.includes(rule))
        .map(({ slug }) => slug),
    }))
    .sort((one, other) => other.findings - one.findings);
}
