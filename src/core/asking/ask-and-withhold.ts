import type { AnnexReview } from "../model/annex-review";
import type { Counts } from "../model/counts";
import type { Finding } from "../model/finding";
import type { Question, QuestionOption } from "../model/question";
import { kindAndColumn } from "../rules/gather-repeats";
import { MOST_QUESTIONS, openQuestions, type OpenQuestion } from "./open-questions";

/** Each other reading costs a whole review. */
const MOST_OTHERS = 2;

/** The annex as it would be under another answer; undefined where it would be none. */
export type ReviewUnder = (
  question: OpenQuestion,
  option: QuestionOption,
) => Pick<AnnexReview, "counts" | "findings"> | undefined;

type Weighed = { readonly question: Question; readonly resting: ReadonlySet<Finding> };

/**
 * Asks what is not sure, at most three questions, and keeps back what rests on them: a finding is told only where it
 * stands under every answer. Ask, never accuse.
 */
export function askAndWithhold(review: AnnexReview, reviewUnder: ReviewUnder): AnnexReview {
  const asked = openQuestions(review.annex, review.assessments)
    .map((question) => weigh(review, question, reviewUnder))
    .sort((one, other) => tellingOf(other) - tellingOf(one))
    .slice(0, MOST_QUESTIONS);
  if (asked.length === 0) return review;
  const resting = new Set(asked.flatMap((each) => [...each.resting]));
  return {
    ...review,
    findings: review.findings.filter((finding) => !resting.has(finding)),
    questions: asked.map(({ question }) => question),
  };
}

function tellingOf({ question: { decidesCounts, withheld } }: Weighed): number {
  return (decidesCounts ? 1_000 : 0) + withheld;
}

function weigh(review: AnnexReview, question: OpenQuestion, reviewUnder: ReviewUnder): Weighed {
  // A column is read by its first option; an unknown word is read by none.
  const first = question.about === "column" ? 1 : 0;
  const others = question.options.slice(first, first + MOST_OTHERS);
  const readings = others.map((option) => reviewUnder(question, option));
  const told = readings.map((reading) => placesOf(reading?.findings ?? []));
  const resting = new Set(
    review.findings.filter(
      (finding) => !namesWord(finding, question) && told.some((places) => !tells(places, finding)),
    ),
  );
  const decidesCounts = readings.some((other) => !isSameCount(other?.counts, review.counts));
  return { question: { ...question, withheld: resting.size, decidesCounts }, resting };
}

/** That a word says nothing is told beside the question what it means. */
function namesWord({ values }: Finding, { about, word }: OpenQuestion): boolean {
  return about === "status-word" && values["word"] === word;
}

/** Rows by kind of mistake and column. */
type Places = ReadonlyMap<string, ReadonlySet<number>>;

function placesOf(findings: readonly Finding[]): Places {
  const places = new Map<string, Set<number>>();
  for (const finding of findings) {
    const kind = kindAndColumn(finding);
    const rows = places.get(kind) ?? new Set();
    places.set(kind, rows);
    for (const { row } of [finding.at, ...(finding.cells ?? [])]) rows.add(row);
  }
  return places;
}

/** At the same cell, alone or among others of its column. */
function tells(places: Places, finding: Finding): boolean {
  const rows = places.get(kindAndColumn(finding));
  return rows !== undefined && (finding.cells !== undefined || rows.has(finding.at.row));
}

function isSameCount(one: Counts | undefined, other: Counts): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
