import { memoise } from "../../text/memoise";
import { readAside } from "./read-aside";
import { splitClauses, type HeadedFigure } from "../figures/clauses";
import type { EvidenceFigure } from "../../model/evidence-figure";
import { readSetting, type Setting } from "./read-setting";
import { readHead } from "../figures/figure-head";
import { findFigures } from "../figures/find-figures";
import { isNoGoal } from "../goals/not-a-goal";
import { guessUnit } from "../figures/read-unit";
import { splitSegments, type Span } from "../figures/segments";
import { endOf, sliceTokens, startOf, type Tokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import { wordSet } from "../../words/word-set";

/** A figure with the words around it that are its own. */
type Part = { readonly headed: HeadedFigure; readonly span: Span; readonly segment: Span };

type Aside = EvidenceFigure["aside"];

const isShareWord = wordSet("chiếm");

/**
 * The figures of a free text such as an evidence cell, in reading order; document numbers, dates, years and ages
 * are none. Positions are those in the readable text (NFC, tags off).
 */
export const readFigures: (text: string) => readonly EvidenceFigure[] = memoise((raw) => {
  if (!/\d/.test(raw)) return [];
  const tokens = tokenise(raw);
  let setting: Setting = { year: undefined, levels: [] };
  let read = 0;
  let last: { readonly aside: Aside; readonly segment: Span } | undefined;
  return findParts(tokens).map((part) => {
    const { headed, span, segment } = part;
    const from = Math.min(read, span.from);
    setting = readSetting(tokens, from, headed.figure.at, span.to, headed.head.end, setting);
    read = span.to;
    // "Hoàn thành tốt nhiệm vụ: 1.032 người, chiếm tỷ lệ 74,7%": the share is of the same class.
    const goesOn = last?.segment === segment && isShare(tokens, part);
    const aside = readAside(tokens, span, headed) ?? (goesOn ? last?.aside : undefined);
    last = { aside, segment };
    return describe(tokens, part, setting, aside);
  });
});

function findParts(tokens: Tokens): readonly Part[] {
  const figures = findFigures(tokens);
  return splitSegments(tokens).flatMap((segment) => {
    const own = figures
      .filter(({ at }) => at >= segment.from && at < segment.to)
      .map((figure) => ({ figure, head: readHead(tokens, figure, segment.from) }))
      .filter((headed) => !isNoGoal(tokens, headed, headed.figure.at));
    return splitClauses(tokens, segment, own).flatMap((clause) =>
      clause.figures.map((headed, index): Part => {
        const from = index === 0 ? clause.from : headed.head.start;
        const to = clause.figures[index + 1]?.head.start ?? clause.to;
        return { headed, span: { from, to }, segment };
      }),
    );
  });
}

function isShare(tokens: Tokens, { span, headed }: Part): boolean {
  for (let at = span.from; at < headed.figure.at; at += 1) {
    if (isShareWord(tokens, at)) return true;
  }
  return false;
}

function describe(
  tokens: Tokens,
  { headed, span }: Part,
  { levels, year }: Setting,
  aside: Aside,
): EvidenceFigure {
  const { kind, unit, value, fraction, at, end } = headed.figure;
  const bound = boundOf(headed);
  return {
    value,
    unit: kind === "none" ? guessUnit(tokens, end).text : kind === "percent" ? "%" : unit,
    ...(bound === undefined ? undefined : { bound }),
    ...(fraction === undefined ? undefined : { fraction }),
    levels,
    ...(year === undefined ? undefined : { year }),
    ...(aside === undefined ? undefined : { aside }),
    clause: sliceTokens(tokens, span.from, span.to),
    start: startOf(tokens, at),
    end: endOf(tokens, end - 1),
  };
}

function boundOf({ head, figure }: HeadedFigure): EvidenceFigure["bound"] {
  const { before, after } = head;
  const said = before.find((means) => means !== "filler" && means !== "reach" && means !== "act");
  const bound = said ?? after;
  if (bound === "more-than" || bound === "at-least" || bound === "from") return "above";
  if (bound === "less-than" || bound === "at-most") return "below";
  return figure.upTo === undefined ? undefined : "above";
}
