import type { Indicator } from "../../model/indicator";
import { fold } from "../../text/fold";
import { ACTIONS, MEASURES } from "../../words/lists/annex-words";
import { oneFolded } from "../../words/one-of";
import type { AnnexDraft } from "./annex-draft";
import type { NamedFact } from "./named-fact";

const MEASURE = new RegExp(`^\\W*(?:[\\d.]+\\W+)?${oneFolded(MEASURES)}\\b`);
const ACTION = new RegExp(`^\\W*(?:[\\d.]+\\W+)?${oneFolded(ACTIONS)}\\b`);
/** "Cao Bằng", "Trần Thị B": names of places and persons. */
const PROPER_NAME = /^\p{Lu}[\p{L}.]*(?:[\s-]{1,5}\p{Lu}[\p{L}.]*){1,4}$/u;
const SHORT = 20;
const LONG = 70;
const FEW = 3;
const MANY = 60;

const hasGoal = ({ goal }: Indicator): boolean => goal.length > 0;
const hasFigure = ({ values }: Indicator): boolean => values.some(({ parts }) => parts.length > 0);

/** Whether the rows state something to reach, and whether goals and figures come together. */
export function describeRows({ indicators, sections, groups }: AnnexDraft): readonly NamedFact[] {
  const share = (holds: (indicator: Indicator) => boolean): number =>
    indicators.filter(holds).length / Math.max(1, indicators.length);
  const folded = indicators.map(({ text }) => fold(text));
  const worded = (words: RegExp): number =>
    folded.filter((text) => words.test(text)).length / Math.max(1, indicators.length);
  const units = new Set(indicators.flatMap(({ unit }) => unit ?? []));
  const texts = new Set(indicators.map(({ text }) => text));
  return [
    ["rows with goal", share(hasGoal)],
    ["rows with stated goal", share(({ goal }) => goal.some(({ explicit }) => explicit))],
    ["rows with figure", share(hasFigure)],
    ["rows with goal and figure", share((row) => hasGoal(row) && hasFigure(row))],
    ["rows with unit", share(({ unit }) => unit !== undefined)],
    ["several units", units.size > 1 ? 1 : 0],
    [
      "rows in percent",
      share(({ unit, goal }) => unit === "%" || goal.some((each) => each.unit === "%")),
    ],
    ["rows with status", share(({ status }) => status !== undefined)],
    ["rows with deadline", share(({ deadline }) => deadline?.on !== undefined)],
    ["rows with lead", share(({ lead }) => lead !== undefined)],
    ["rows with product", share(({ product }) => product !== undefined)],
    ["numbered rows", share(({ number }) => number !== "")],
    ["sub-rows", share(({ parent }) => parent !== undefined)],
    ["measures", worded(MEASURE)],
    ["actions", worded(ACTION)],
    ["names", share(({ text }) => PROPER_NAME.test(text))],
    ["short texts", share(({ text }) => text.length < SHORT)],
    ["long texts", share(({ text }) => text.length > LONG)],
    ["repeated texts", 1 - texts.size / Math.max(1, indicators.length)],
    ["few rows", indicators.length <= FEW ? 1 : 0],
    ["many rows", indicators.length >= MANY ? 1 : 0],
    ["no rows", indicators.length === 0 ? 1 : 0],
    ["sections", sections.length > 0 ? 1 : 0],
    ["groups", groups.length > 0 ? 1 : 0],
  ];
}
