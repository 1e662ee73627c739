import { readGoal } from "../../../../src/core/reading/goals/read-goal";
import {
  ADMINISTRATION,
  COUNTRYSIDE,
  DAMAGED,
  DIGITAL,
  ECONOMY,
  EDUCATION,
  ENGLISH,
  HEALTH,
  NEXT_TERM,
  POVERTY,
  RESOLUTIONS,
} from "./goal-sentences";
import { show } from "./show";

describe.each([
  ["public administration", ADMINISTRATION],
  ["digital transformation", DIGITAL],
  ["the economy", ECONOMY],
  ["new countryside", COUNTRYSIDE],
  ["poverty reduction", POVERTY],
  ["health", HEALTH],
  ["education", EDUCATION],
  ["the term 2026–2030", NEXT_TERM],
  ["resolutions", RESOLUTIONS],
  ["damaged text", DAMAGED],
  ["English", ENGLISH],
])("goals of %s", (_field, sentences) => {
  it.each(sentences.map(([text, ...goal]) => ({ text, goal })))("$text", ({ text, goal }) => {
    expect(readGoal(text, { horizon: 2025 }).map(show)).toEqual(goal);
  });
});
