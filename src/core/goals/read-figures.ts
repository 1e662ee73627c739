import { memoise } from "../text/memoise";
import { readable } from "../text/readable";
import { readAside } from "./aside";
import { splitClauses, type HeadedFigure } from "./clauses";
import type { EvidenceFigure } from "./evidence-figure";
import { readSetting, type Setting } from "./evidence-setting";
import { readHead } from "./figure-head";
import { findFigures } from "./find-figures";
import { isNoGoal } from "./not-a-goal";
import { guessUnit } from "./read-unit";
import { splitSegments, type Span } from "./segments";
import { sliceTokens, type Tokens } from "./token";
import { tokenise } from "./tokenise";
import { wordSet } from "./word-set";

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
  const text = readable(raw);
  const tokens = tokenise(text);
  let setting: Setting = { year: undefined, levels: [] };
  let read = 0;
  let last: { readonly aside: Aside; readonly segment: Span } | undefined;
  return findParts(tokens, text).map((part) => {
    const { headed, span, segment } = part;
    const from = Math.min(read, span.from);
    setting = readSetting(tokens, from, headed.figure.at, span.to, headed.head.end, setting);
    read = span.to;
    // "Hoàn thành tốt nhiệm vụ: 1.032 người, chiếm tỷ lệ 74,7%": the share is of the same class.
    const goesOn = last?.segment === segment && isShare(tokens, part);
    const aside = readAside(tokens, span, headed) ?? (goesOn ? last?.aside : undefined);
    last = { aside, segment };
    return describe(tokens, text, part, setting, aside);
  });
});

function findParts(tokens: Tokens, text: string): readonly Part[] {
  const figures = findFigures(tokens, text);
  return splitSegments(tokens).flatMap((segment) => {
    const own = figures.filter((figure) => {
      if (figure.at < segment.from || figure.at >= segment.to) return false;
      const head = readHead(tokens, figure, segment.from);
      return !isNoGoal(tokens, { figure, head }, figure.at);
    });
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
  text: string,
  { headed, span }: Part,
  { levels, year }: Setting,
  aside: Aside,
): EvidenceFigure {
  const { kind, unit, value, fraction, at, end } = headed.figure;
  const bound = boundOf(headed);
  const start = tokens.list[at]?.start ?? 0;
  return {
    value,
    unit: kind === "none" ? guessUnit(tokens, text, end).text : kind === "percent" ? "%" : unit,
    ...(bound === undefined ? undefined : { bound }),
    ...(fraction === undefined ? undefined : { fraction }),
    levels,
    ...(year === undefined ? undefined : { year }),
    ...(aside === undefined ? undefined : { aside }),
    clause: sliceTokens(tokens, text, span.from, span.to),
    start,
    end: tokens.list[end - 1]?.end ?? start,
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
