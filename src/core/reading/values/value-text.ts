import type { Figure } from "../figures/figure";
import { readHead, type Head } from "../figures/figure-head";
import { findFigures } from "../figures/find-figures";
import { findLevels, type LevelMention } from "../figures/read-levels";
import { readBareNumber } from "./numeric-value";
import { readPlainNumber } from "./plain-number";
import { chooseReading } from "./number-habit";
import { endOf, isInside, startOf, type Tokens } from "../../words/token";
import { tokenise } from "../../words/tokenise";
import type { ValuePart } from "../../model/value";
import type { ValueContext } from "./value-cell";
import { readFraction } from "./value-fraction";

/** A number in a cell of text: "95%", "03 sáng kiến", "Cấp huyện: 34% Cấp xã: 10%", "111/238 TTHC", "(3,26)". */
export function readValueText(raw: string, context: ValueContext): readonly ValuePart[] {
  if (!/\d/.test(raw)) return [];
  const plain = readPlainNumber(raw, context);
  if (plain !== undefined) return [plain];
  const tokens = tokenise(raw);
  const figures = ownFigures(tokens);
  const levels = findLevels(tokens, 0, tokens.count);
  return figures.map((figure, index) => {
    const head = readHead(tokens, figure, figures[index - 1]?.end ?? 0);
    const level = levelOf(levels, figures, index)?.level;
    const rest = level === undefined ? restOf(tokens, figure, head) : "";
    return {
      ...readPart(tokens, figure, context),
      ...(level === undefined ? undefined : { level }),
      ...boundOf(head, figure),
      ...(rest === "" ? undefined : { text: rest }),
    };
  });
}

/** "575 (tăng 15%)": what stands in brackets only explains the figure before it. */
function ownFigures(tokens: Tokens): readonly Figure[] {
  const figures = findFigures(tokens);
  const outside = figures.filter(({ at }) => !isInside(tokens, at));
  return outside.length > 0 ? outside : figures;
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

function readPart(tokens: Tokens, figure: Figure, context: ValueContext): ValuePart {
  const { kind, unit, fraction, at } = figure;
  if (fraction !== undefined) return readFraction(fraction, unit, context.goal);
  const digits = tokens.text.slice(startOf(tokens, at), endOf(tokens, at));
  const value = chooseReading(digits, context.neighbours) ?? figure.value;
  if (kind === "percent") return { value, unit: "%" };
  if (kind === "permille") return { value, unit: "‰" };
  if (kind === "none") return readBareNumber(value, context);
  return { value, unit: kind === "point" ? "điểm %" : unit };
}

function boundOf({ before, after }: Head, { upTo }: Figure): Pick<ValuePart, "bound"> {
  const means = before.find((found) => found !== "filler" && found !== "reach") ?? after;
  const isLow = means === "from" && upTo === undefined;
  if (means === "more-than" || means === "at-least" || isLow) return { bound: "above" };
  if (means === "less-than" || means === "at-most") return { bound: "below" };
  return upTo === undefined ? {} : { bound: "above" };
}

/** What else the cell says: "(theo chuẩn nghèo đa chiều)". */
function restOf(tokens: Tokens, figure: Figure, head: Head): string {
  const { text } = tokens;
  const before = text.slice(0, startOf(tokens, head.start));
  const behind = text.slice(endOf(tokens, figure.end - 1));
  const rest = `${before} ${behind}`.replace(/\s+/g, " ").trim();
  return /[\p{L}\d]/u.test(rest) ? rest : "";
}
