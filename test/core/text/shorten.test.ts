import { shorten } from "../../../src/core/text/shorten";

test.each([
  ["Tỷ lệ hồ sơ", 11, "Tỷ lệ hồ sơ"],
  ["Tỷ lệ hồ sơ đúng hạn", 13, "Tỷ lệ hồ sơ…"],
  ["Tỷ lệ hồ sơ đúng hạn", 11, "Tỷ lệ hồ sơ…"],
  ["a https://example.org", 10, "a https://…"],
])("%s to %i characters", (text, longest, short) => {
  expect(shorten(text, longest)).toBe(short);
});
