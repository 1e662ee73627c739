import type { Meaning } from "../../../../src/core/words/phrase";
import { PHRASES_AFTER, PHRASES_BEFORE } from "../../../../src/core/words/lists/phrases";
import { readGoal } from "../../../../src/core/reading/goals/read-goal";
import { fold } from "../../../../src/core/text/fold";
import { show } from "../../reading/goals/show";

const GOAL_PHRASES = [
  ...PHRASES_BEFORE.map((phrase) => ({ ...phrase, place: "before" as const })),
  ...PHRASES_AFTER.map((phrase) => ({ ...phrase, place: "after" as const })),
];

/** What the sample of each meaning must be read as; `filler` and `yearly` say nothing of their own. */
const COMPARATORS: Readonly<Record<Meaning, readonly string[]>> = {
  "at-least": [">="],
  "more-than": [">"],
  "at-most": ["<="],
  "less-than": ["<"],
  from: [">=", "range"],
  reach: [">="],
  "down-to": ["<="],
  "up-to": [">="],
  cut: ["decrease"],
  grow: ["increase"],
  rank: ["rank"],
  act: [">="],
  deed: [">="],
  filler: [">=", "<=", "increase"],
  yearly: [">=", "increase", "decrease"],
};

it.each(GOAL_PHRASES)("$words: $sample", ({ words, means, sample }) => {
  const [first] = readGoal(sample);
  expect(fold(sample)).toContain(fold(words));
  expect(COMPARATORS[means]).toContain(first?.comparator);
});

it("says the same without diacritics", () => {
  const different = GOAL_PHRASES.filter(({ sample }) => {
    const amounts = (text: string) =>
      readGoal(text).map(({ comparator, value, explicit }) => ({ comparator, value, explicit }));
    return JSON.stringify(amounts(sample)) !== JSON.stringify(amounts(fold(sample)));
  });
  expect(
    different.map(({ sample }) => [
      sample,
      ...readGoal(sample).map(show),
      ...readGoal(fold(sample)).map(show),
    ]),
  ).toEqual([]);
});

it("lists no phrase twice", () => {
  const seen = GOAL_PHRASES.map(({ words, place }) => `${place} ${words}`);
  expect(seen.filter((words, at) => seen.indexOf(words) !== at)).toEqual([]);
});
