import { STATUS_WORDINGS } from "../../../../src/core/words/lists/status-words";
import { readStatus } from "../../../../src/core/reading/statuses/read-status";

describe("every group of status words reads its own samples", () => {
  for (const { means, samples } of STATUS_WORDINGS) {
    test.each(samples)(`%j is ${means}`, (sample) => {
      expect(readStatus(sample)).toBe(means);
    });
  }
});

test.each([
  ["Đang thực hiện ở cấp xã", "in-progress"],
  ["(cấp tỉnh thực hiện)", "other-level"],
  ["Chỉ tiêu cấp tỉnh", "other-level"],
  ["Cấp tỉnh", "other-level"],
  ["Đã thực hiện 80% kế hoạch", "in-progress"],
  ["Đã thực hiện 80 %", "in-progress"],
  ["Đã thực hiện được 09/10 văn bản", "in-progress"],
  ["Hoàn thành 5/5 nhiệm vụ", "completed"],
  ["Đã hoàn thành 10/2023", "completed"],
  ["Đã hoàn thành ngày 14/10/2023", "completed"],
  ["Hoàn thành 100% kế hoạch", "completed"],
  ["Đạt 120% kế hoạch", "completed"],
  ["Đạt 80% kế hoạch", "in-progress"],
  ["Đạt 85%", "unknown"],
  ["Đạt 100%", "completed"],
  ["Vượt 12% kế hoạch", "completed"],
  ["Đã hoàn thành, đạt 95%", "completed"],
  ["Đã đăng tải, đã hoàn thành", "completed"],
  ["Đã thực hiện; hiện đang tiếp tục duy trì", "completed"],
  ["Chưa triển khai, đang xây dựng kế hoạch", "in-progress"],
  ["Chưa đạt", "in-progress"],
  ["CHUA THUC HIEN", "not-started"],
  ["dat", "completed"],
  ["Đất đai", "unknown"],
  ["Đangthực hiện", "in-progress"],
  ["Đã hoàn thàng", "completed"],
  ["Đan thực hiện", "unknown"],
  ["Ðã thực hiện", "completed"],
  ["- Đã hoàn thành.", "completed"],
  ["100%", "unknown"],
  ["Báo cáo số 12", "unknown"],
  ["<p>Đã thực hiện</p>", "completed"],
] as const)("%j is %s", (text, meaning) => {
  expect(readStatus(text)).toBe(meaning);
});

test("an office's own words come first", () => {
  const profile = {
    statusWords: { "100%": "completed", "dang thuc hien": "not-started" },
  } as const;
  expect(readStatus("100%", profile)).toBe("completed");
  expect(readStatus("Đang thực hiện", profile)).toBe("not-started");
});

test.each(["Constructor", "toString", "__proto__", "valueOf"])(
  "%j is no word of an office that has not said so",
  (word) => {
    expect(readStatus(word, { statusWords: {} })).toBe("unknown");
  },
);
