import { memoise } from "../text/memoise";
import { readNumber } from "../text/read-number";
import { readable } from "../text/readable";
import { columnHabits } from "./column-habits";
import { findFigures } from "./find-figures";
import { readHead, type Head } from "./figure-head";
import type { Figure } from "./figure";
import { findLevels, type LevelMention } from "./levels";
import { readBareNumber, signed, tidy } from "./numeric-value";
import type { ValueContext } from "./read-value";
import type { Requirement } from "./requirement";
import type { Tokens } from "./token";
import { tokenise } from "./tokenise";
import type { ValuePart } from "./value";

type Read = { readonly tokens: Tokens; readonly figures: readonly Figure[]; readonly text: string };

const scan = memoise((raw: string): Read => {
  const text = readable(raw);
  const tokens = tokenise(text);
  const figures = findFigures(tokens, text).filter(({ at }) => !isBracketed(tokens, at));
  return { tokens, figures, text };
}, 8192);

/** A number in a cell of text: "03 sáng kiến", "Cấp huyện: 34% Cấp xã: 10%", "111/238 TTHC", "(3,26)". */
export function readValueText(raw: string, context: ValueContext): readonly ValuePart[] {
  if (!/\d/.test(raw)) return [];
  const negative = readNegative(raw, context);
  if (negative !== undefined) return [negative];
  const { tokens, figures, text } = scan(raw);
  const levels = findLevels(tokens, 0, tokens.list.length);
  return figures.map((figure, index) => {
    const head = readHead(tokens, figure, figures[index - 1]?.end ?? 0);
    const own = levelOf(levels, figures, index);
    const part = readPart(tokens, figure, context);
    const rest = restOf(tokens, text, figure, head);
    return {
      ...part,
      ...(own === undefined ? {} : { level: own.level }),
      ...boundOf(head, figure),
      ...(rest === "" || own !== undefined ? {} : { text: rest }),
    };
  });
}

/** Labels of a cell stand all before their figures ("Cấp huyện: 34%") or all behind ("34% (cấp huyện)"). */
function levelOf(
  levels: readonly LevelMention[],
  figures: readonly Figure[],
  index: number,
): LevelMention | undefined {
  const figure = figures[index];
  const [label] = levels;
  if (figure === undefined || label === undefined) return undefined;
  const from = figures[index - 1]?.end ?? 0;
  const to = figures[index + 1]?.at ?? Infinity;
  return label.at < (figures[0]?.at ?? 0)
    ? levels.filter(({ at }) => at >= from && at < figure.at).at(-1)
    : levels.find(({ at }) => at >= figure.end && at < to);
}

/** Accountants write a negative number in brackets. */
function readNegative(raw: string, context: ValueContext): ValuePart | undefined {
  const digits = /^\s*(?:\(\s*([\d.,]+)\s*(%?)\s*\)|[-–−]\s?([\d.,]+)\s*(%?))\s*$/.exec(raw);
  const read = readNumber(digits?.[1] ?? digits?.[3] ?? "");
  if (read === undefined) return undefined;
  const isPercent = digits?.[2] === "%" || digits?.[4] === "%";
  if (isPercent) return { value: signed(-read.value, context.goal), unit: "%" };
  const part = readBareNumber(read.value, context);
  return { ...part, value: signed(-part.value, context.goal) };
}

function readPart(tokens: Tokens, figure: Figure, context: ValueContext): ValuePart {
  const { kind, unit, fraction } = figure;
  if (fraction !== undefined) return readFraction(fraction, unit, context.goal);
  const value = styled(tokens, figure, context);
  if (kind === "percent") return { value, unit: "%" };
  if (kind === "permille") return { value, unit: "‰" };
  if (kind === "none") return readBareNumber(value, context);
  return { value, unit: kind === "point" ? "điểm %" : unit };
}

/** "1.130" among "1,5" is 1130, among "2.5" it is 1.13. */
function styled({ list }: Tokens, figure: Figure, context: ValueContext): number {
  const digits = list[figure.at]?.lower ?? "";
  const other = readNumber(digits)?.other;
  if (other === undefined || context.neighbours === undefined) return figure.value;
  const { style, typical } = columnHabits(context.neighbours);
  const isPoint = digits.includes(".");
  if (style !== undefined)
    return (style === "vi") === isPoint
      ? Math.max(figure.value, other)
      : Math.min(figure.value, other);
  if (typical === undefined || typical <= 0) return figure.value;
  const far = (value: number) => Math.abs(Math.log(value / typical));
  return far(other) < far(figure.value) ? other : figure.value;
}

/** Under a percentage goal "111/238" is 46,6 %; under a rank or count it is its first number. */
function readFraction(
  fraction: { readonly part: number; readonly whole: number },
  unit: string,
  goal: readonly Requirement[] | undefined,
): ValuePart {
  const { part, whole } = fraction;
  const isShare = goal?.some((requirement) => requirement.unit === "%") ?? false;
  const isScore = /^điểm/i.test(unit);
  if (goal?.some(({ comparator }) => comparator === "rank") === true)
    return { value: part, unit: "hạng" };
  if (isShare && whole > 0 && !isScore) {
    return { value: tidy((part / whole) * 100), unit: "%", fraction };
  }
  return isScore ? { value: part, unit } : { value: part, unit, fraction };
}

function boundOf({ before, after }: Head, { upTo }: Figure): Pick<ValuePart, "bound"> {
  const means = before.find((found) => found !== "filler" && found !== "reach") ?? after;
  if (means === "more-than" || means === "at-least" || (means === "from" && upTo === undefined))
    return { bound: "above" };
  if (means === "less-than" || means === "at-most") return { bound: "below" };
  return upTo === undefined ? {} : { bound: "above" };
}

function restOf({ list }: Tokens, text: string, figure: Figure, head: Head): string {
  const from = list[head.start]?.start ?? 0;
  const to = list[figure.end - 1]?.end ?? text.length;
  const rest = `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/g, " ").trim();
  return /[\p{L}\d]/u.test(rest) ? rest : "";
}

function isBracketed({ list, inside }: Tokens, at: number): boolean {
  if (inside[at] !== true) return false;
  return list.some((token, index) => inside[index] !== true && token.kind === "number");
}
