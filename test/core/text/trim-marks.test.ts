import { trimEndMarks, trimStartMarks } from "../../../src/core/text/trim-marks";

test.each<[text: string, start: string, end: string]>([
  ["-- a, b. ;", "a, b. ;", "-- a, b"],
  ["", "", ""],
  [" ;.", "", ""],
  ["a", "a", "a"],
])("marks around %j", (text, start, end) => {
  expect(trimStartMarks(text, /[-\s.;]/)).toBe(start);
  expect(trimEndMarks(text, /[-\s.;]/)).toBe(end);
});
