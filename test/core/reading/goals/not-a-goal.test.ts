import { readGoal } from "../../../../src/core/reading/goals/read-goal";

test("a chain of numbers as long as a cell is read without end of stack", () => {
  expect(() => readGoal("1-".repeat(16_000))).not.toThrow();
});

test("a name holds for all numbers that it is followed by", () => {
  expect(readGoal("Dịch vụ công mức độ 2, 3 và 4 được cung cấp")).toEqual([]);
});
