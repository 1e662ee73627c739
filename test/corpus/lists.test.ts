import { missKinds } from "./lists/list-score";
import { scorePhrases } from "./lists/score-phrases";
import { scoreStatusWords } from "./lists/score-status-words";
import type { Requirement } from "./product";

const read = (requirement: Partial<Requirement>): readonly Requirement[] => [
  { comparator: ">=", value: 80, unit: "%", explicit: true, ...requirement },
];

const goal = (comparator: string | null, value: number | null, upTo?: number) => ({
  phrase: "a goal",
  comparator,
  value,
  ...(upTo === undefined ? {} : { upTo }),
});

const isRight = (truth: ReturnType<typeof goal>, requirements: readonly Requirement[]): boolean =>
  scorePhrases([truth], () => requirements).right === 1;

it("wants comparator and value of one requirement", () => {
  expect(isRight(goal(">=", 80), read({}))).toBe(true);
  expect(isRight(goal("<=", 80), read({}))).toBe(false);
  expect(isRight(goal(">=", 90), read({}))).toBe(false);
  expect(isRight(goal("range", 5, 7), read({ comparator: "range", value: 5, upTo: 8 }))).toBe(
    false,
  );
});

it("takes a bare value for a goal that no word calls one", () => {
  expect(isRight(goal("=", 80), read({ explicit: false }))).toBe(true);
  expect(isRight(goal("=", 80), read({}))).toBe(false);
});

it("wants only the value of what is about or several, and nothing where there is no goal", () => {
  expect(isRight(goal("~", 80), read({ comparator: "<" }))).toBe(true);
  expect(isRight(goal("multi", 80), read({}))).toBe(true);
  expect(isRight(goal(null, null), [])).toBe(true);
  expect(isRight(goal(null, null), read({}))).toBe(false);
});

it("leaves goals without a number out", () => {
  const list = [goal("text", null), goal("multi", null), goal(">=", 80)];
  expect(scorePhrases(list, () => read({}))).toMatchObject({ of: 1, right: 1 });
});

it("counts an unknown status word as asked, another meaning as wrong, and sorts the kinds", () => {
  const words = ["Xong", "Treo", "Hoãn", "Bỏ"].map((text) => ({ text, meaning: "completed" }));
  const meanings = new Map([
    ["Xong", "completed"],
    ["Bỏ", "missed"],
  ]);
  const score = scoreStatusWords(words, (text) => meanings.get(text));
  expect(score).toMatchObject({ of: 4, right: 1, asked: 2, wrong: 1 });
  expect(missKinds(score.misses).map(({ kind, count }) => [kind, count])).toEqual([
    ["asked for completed", 2],
    ["missed for completed", 1],
  ]);
});
