import { readGoal } from "../../../../src/core/reading/goals/read-goal";
import { fold } from "../../../../src/core/text/fold";
import * as corpus from "./goal-sentences";

/** All that decides; units and baselines repeat the letters of the text. */
function decisive(text: string): string {
  const goal = readGoal(text, { horizon: 2025 });
  return JSON.stringify(
    goal.map(({ comparator, value, upTo, level, by, per, against, explicit, unit }) => [
      comparator,
      value,
      upTo,
      level,
      by,
      per,
      against,
      explicit,
      unit.includes("%"),
    ]),
  );
}

const sentences = Object.values(corpus)
  .flat()
  .map(([text]) => text);

it.each<[string, (text: string) => string]>([
  ["decomposed", (text) => text.normalize("NFD")],
  ["in capitals", (text) => text.toUpperCase()],
  ["with hard blanks", (text) => text.replaceAll(" ", "\u00A0")],
  ["with double blanks", (text) => text.replaceAll(" ", "  ")],
  ["with blanks before the per cent sign", (text) => text.replaceAll("%", " %")],
  ["in bold", (text) => `<b>${text}</b>`],
  ["as an item of a list", (text) => `- ${text};`],
  ["without diacritics", (text) => fold(text)],
])("%s, a goal stays the same", (_name, change) => {
  const different = sentences.filter((text) => decisive(text) !== decisive(change(text)));
  expect(different.map((text) => [text, decisive(text), decisive(change(text))])).toEqual([]);
});
