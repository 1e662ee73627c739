import type { Level } from "../layouts/level";
import { memoise } from "../text/memoise";
import { readable } from "../text/readable";
import { readAside } from "./aside";
import { splitClauses, type HeadedFigure } from "./clauses";
import type { EvidenceFigure } from "./evidence-figure";
import { readHead } from "./figure-head";
import { findFigures } from "./find-figures";
import { findLevels } from "./levels";
import { isNoGoal } from "./not-a-goal";
import { guessUnit } from "./read-unit";
import { splitSegments, type Span } from "./segments";
import type { Tokens } from "./token";
import { tokenise } from "./tokenise";

/** A figure with the words around it that are its own. */
type Part = { readonly headed: HeadedFigure; readonly span: Span; readonly segment: Span };

/** What earlier words of the text say of the figures behind them ("Năm 2021: + Công chức cấp huyện …"). */
type Setting = { readonly year?: number | undefined; readonly levels: readonly Level[] };

/**
 * The figures of a free text such as an evidence cell, in reading order; document numbers, dates, years and ages
 * are none. Positions are those in the readable text (NFC, tags off).
 */
export const readFigures: (text: string) => readonly EvidenceFigure[] = memoise((raw) => {
  if (!/\d/.test(raw)) return [];
  const text = readable(raw);
  const tokens = tokenise(text);
  const parts = findParts(tokens, text);
  let setting: Setting = { levels: [] };
  let read = 0;
  let last: { readonly aside: EvidenceFigure["aside"]; readonly part: Part } | undefined;
  return parts.map((part) => {
    setting = readSetting(tokens, read, part, setting);
    read = part.span.to;
    const own = readAside(tokens, part.span, part.headed);
    // "Hoàn thành tốt nhiệm vụ: 1.032 người, chiếm tỷ lệ 74,7%": the share is of the same class.
    const aside =
      own ??
      (last?.part.segment === part.segment && isShare(tokens, part) ? last.aside : undefined);
    last = { aside, part };
    return describe(tokens, text, part, setting, aside);
  });
});

function findParts(tokens: Tokens, text: string): readonly Part[] {
  const figures = findFigures(tokens, text);
  return splitSegments(tokens).flatMap((segment) => {
    const own = figures.filter((figure) => {
      if (figure.at < segment.from || figure.at >= segment.to) return false;
      return !isNoGoal(tokens, { figure, head: readHead(tokens, figure, segment.from) }, figure.at);
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

/** A year or level holds until the next one is named; "đến nay", "hiện nay" ends the year. */
function readSetting(
  tokens: Tokens,
  read: number,
  { headed, span }: Part,
  before: Setting,
): Setting {
  const from = Math.min(read, span.from);
  const isNow = saysNow(tokens, from, headed.figure.at);
  const named =
    yearBehind(tokens, headed.head.end) ??
    (isNow ? undefined : lastYear(tokens, from, headed.figure.at));
  const levels = findLevels(tokens, from, span.to).map(({ level }) => level);
  return {
    year: named ?? (isNow ? undefined : before.year),
    levels: levels.length > 0 ? [...new Set(levels)] : before.levels,
  };
}

/** "năm 2021, 2022", "Trong năm 2023"; not the year of a date ("tháng 5 năm 2021"). */
function lastYear({ list }: Tokens, from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < to; at += 1) {
    const token = list[at];
    if (token?.yearLike !== true) continue;
    const named = list[at - 1]?.folded === "nam" && list[at - 3]?.folded !== "thang";
    const goesOn = found !== undefined && list[at - 2]?.value === found;
    if (named || goesOn) found = token.value;
  }
  return found;
}

/** "55,54% (năm 2023)", "đạt 80% năm 2022". */
function yearBehind({ list }: Tokens, at: number): number | undefined {
  const named = list[at]?.lower === "(" ? at + 1 : at;
  const year = list[named]?.folded === "nam" ? list[named + 1] : undefined;
  return year?.yearLike === true ? year.value : undefined;
}

function saysNow({ list }: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    const [first, second] = [list[at]?.folded, list[at + 1]?.folded];
    if ((first === "den" || first === "hien") && (second === "nay" || second === "tai"))
      return true;
  }
  return false;
}

function isShare({ list }: Tokens, { span, headed }: Part): boolean {
  return list.slice(span.from, headed.figure.at).some(({ lower }) => lower === "chiếm");
}

function describe(
  tokens: Tokens,
  text: string,
  part: Part,
  setting: Setting,
  aside: EvidenceFigure["aside"],
): EvidenceFigure {
  const { figure } = part.headed;
  const { list } = tokens;
  const start = list[figure.at]?.start ?? 0;
  const end = list[figure.end - 1]?.end ?? start;
  const bound = boundOf(part.headed);
  const unit = figure.kind === "none" ? guessUnit(tokens, text, figure.end).text : figure.unit;
  const first = list[part.span.from]?.start ?? start;
  const last = list[part.span.to - 1]?.end ?? end;
  return {
    value: figure.value,
    unit: figure.kind === "percent" ? "%" : unit,
    ...(bound === undefined ? {} : { bound }),
    ...(figure.fraction === undefined ? {} : { fraction: figure.fraction }),
    levels: setting.levels,
    ...(setting.year === undefined ? {} : { year: setting.year }),
    ...(aside === undefined ? {} : { aside }),
    clause: text.slice(first, last).replace(/\s+/g, " ").trim(),
    start,
    end,
  };
}

function boundOf({ head, figure }: HeadedFigure): EvidenceFigure["bound"] {
  const said =
    head.before.find((means) => means !== "filler" && means !== "reach" && means !== "act") ??
    head.after;
  if (said === "more-than" || said === "at-least" || said === "from") return "above";
  if (said === "less-than" || said === "at-most") return "below";
  return figure.upTo === undefined ? undefined : "above";
}
