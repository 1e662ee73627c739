import type { Annex } from "../../core/model/annex";
import type { Indicator } from "../../core/model/indicator";
import { thingsOf, type Things } from "../../core/recognise/caption/things-of";
import { countCourses, countedKeys, tellsTheWay } from "../../core/assess/count-courses";
import { countBySeverity } from "../reviewing/count-findings";
import type { AnnexReview } from "../../core/model/annex-review";
import type { Finding } from "../../core/model/finding";
import { formatArea } from "../../core/sheet/address";
import { printFinding, WIDTH, type GivenAdvice } from "./print-finding";
import type { ReviewWords } from "./printed-words";
import { shorten } from "../../core/text/shorten";
import { wrap } from "./wrap";

const LONGEST_INDICATOR = 130;
const INDENT = "   ";

/** One annex as a person reads it: what it is, its counts, then what to look at, by indicator. */
export function printAnnex(review: AnnexReview, words: ReviewWords): string {
  if (!review.annex.certain) return printQuestion(review, words);
  return [
    ...printHead(review.annex, words),
    "",
    ...words.summary(review).map((line) => wrap(line, WIDTH, INDENT, `${INDENT}   `)),
    ...printCourses(review, words),
    "",
    ...printQuestions(review, words),
    ...printFindings(review, words),
  ].join("\n");
}

/** Nothing that is only guessed is stated: the reader decides first whether it is an annex at all. */
function printQuestion({ annex, counts, findings }: AnnexReview, words: ReviewWords): string {
  const reasons = new Set(annex.why.map(words.explain));
  return [
    wrap(words.question(formatArea(annex.area)), WIDTH, "", INDENT),
    ...[...reasons].map((reason) => wrap(reason, WIDTH, `${INDENT}- `, `${INDENT}  `)),
    wrap(words.ifAnnex(counts.rows, countBySeverity(findings)), WIDTH, INDENT, INDENT),
  ].join("\n");
}

function printHead(annex: Annex, words: ReviewWords): readonly string[] {
  const { title, unit, level, asOf, horizon, horizonSource } = annex;
  const about = [
    unit === undefined ? undefined : `${unit}.`,
    level === undefined ? undefined : words.level(level),
    asOf === undefined ? undefined : words.asOf(asOf),
    words.horizon(horizon, horizonSource),
  ];
  const present = about.filter((part) => part !== undefined);
  const name = title === "" ? words.untitled : title;
  return [
    wrap(words.annex(formatArea(annex.area), name), WIDTH, "", INDENT),
    wrap(present.join(" "), WIDTH, INDENT, INDENT),
  ];
}

function printCourses({ annex, assessments }: AnnexReview, words: ReviewWords): readonly string[] {
  const courses = countCourses(countedKeys(annex), assessments);
  return tellsTheWay(courses) ? ["", wrap(words.courses(courses), WIDTH, INDENT, INDENT)] : [];
}

/** Above the findings: what is asked, each answer with its place, and the id that an answer file names. */
function printQuestions({ annex, questions }: AnnexReview, words: ReviewWords): readonly string[] {
  return questions.flatMap((question) => [
    wrap(`? ${words.ask(annex, question)} [${question.id}]`, WIDTH, INDENT, `${INDENT}  `),
    ...question.options.map((option, place) =>
      wrap(`${String(place)} = ${words.option(option)}`, WIDTH, `${INDENT}    `, `${INDENT}    `),
    ),
    "",
  ]);
}

function printFindings(review: AnnexReview, words: ReviewWords): readonly string[] {
  const open = review.findings.filter(({ ignored }) => ignored === undefined);
  const aside = review.findings.length - open.length;
  const ignored = aside === 0 ? [] : [words.ignored(aside)];
  if (open.length === 0)
    return [wrap([words.nothingFound, ...ignored].join(" "), WIDTH, INDENT, INDENT)];
  const given: GivenAdvice = new Map();
  const things = thingsOf(review.annex);
  const indicators = new Map(
    review.annex.indicators.map((indicator) => [indicator.key, indicator]),
  );
  const blocks = [...groupByIndicator(open)].map(([key, findings]) =>
    [
      wrap(printGroupHead(things, indicators.get(key ?? ""), key, words), WIDTH, INDENT, INDENT),
      ...findings.map((finding) => printFinding(finding, words, given)),
    ].join("\n"),
  );
  const counted = [words.found(countBySeverity(open)), ...ignored].join(" ");
  return [wrap(counted, WIDTH, INDENT, INDENT), "", blocks.join("\n\n")];
}

function printGroupHead(
  things: Things,
  indicator: Indicator | undefined,
  key: string | undefined,
  words: ReviewWords,
): string {
  if (indicator === undefined) return key ?? words.wholeAnnex;
  const text = shorten(indicator.text, LONGEST_INDICATOR);
  return words.indicator(things, indicator.key, indicator.at.row + 1, text);
}

/** Findings about the whole annex come first, then the indicators in reading order. */
function groupByIndicator(
  findings: readonly Finding[],
): ReadonlyMap<string | undefined, readonly Finding[]> {
  const groups = new Map<string | undefined, Finding[]>();
  if (findings.some(({ indicator }) => indicator === undefined)) groups.set(undefined, []);
  for (const finding of findings) {
    const group = groups.get(finding.indicator);
    if (group === undefined) groups.set(finding.indicator, [finding]);
    else group.push(finding);
  }
  return groups;
}
