import { answersFor, parseAnswers } from "../../src/batch/parse-answers";

test("an answer names its question and its option, by place or by what it says", () => {
  expect(
    parseAnswers([
      { id: "column:a", option: 1 },
      { id: "status-word:tam", option: { status: "in-progress" }, sheet: "PL", file: "xa.xlsx" },
    ]),
  ).toEqual([
    { id: "column:a", option: 1 },
    { id: "status-word:tam", option: { status: "in-progress" }, sheet: "PL", file: "xa.xlsx" },
  ]);
});

test.each([
  [{}],
  [[{ id: "a" }]],
  [[{ option: 1 }]],
  [[{ id: "a", option: { role: "nonsense" } }]],
])("%j is no list of answers", (value) => {
  expect(parseAnswers(value)).toBeUndefined();
});

test("an answer for one file is not given for another", () => {
  const answers = [
    { id: "a", option: 0, file: "xa.xlsx" },
    { id: "b", option: 0 },
  ];
  expect(answersFor("/tmp/xa.xlsx", answers).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(answersFor("/tmp/khac.xlsx", answers).map(({ id }) => id)).toEqual(["b"]);
});
