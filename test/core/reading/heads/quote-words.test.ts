import { quoteWords } from "../../../../src/core/reading/heads/quote-words";

test.each<[header: string, words: string | undefined, quoted: string]>([
  ["Các mục tiêu cụ thể đến năm 2025", "muc tieu cu the", "mục tiêu cụ thể"],
  ["Thực trạng/Giải pháp", "thuc trang giai phap", "Thực trạng/Giải pháp"],
  ["Nội dung, số liệu", "so", "số"],
  ["Chi tie", "chi tieu", "Chi tie"],
  ["Năm  2024", undefined, "Năm 2024"],
])("%s is quoted for %s as %s", (header, words, quoted) => {
  expect(quoteWords(header, words)).toBe(quoted);
});
