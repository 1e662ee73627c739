import { review } from "../../../src/core/review";
import { readTable } from "../rules/read-table";

const TABLE = `
  ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND XÃ A
  1. Tổng số chỉ tiêu: 3 chỉ tiêu
  2. Đã hoàn thành: 2 chỉ tiêu
  STT | Mục tiêu đến năm 2025 | Đánh giá | Thực trạng
  1 | Tối thiểu 90% hồ sơ giải quyết đúng hạn | Đã hoàn thành | Đến nay đạt 95%
  2 | Tối thiểu 50% hồ sơ nộp trực tuyến | Xanh lá | Đến nay đạt 40%
  3 | Tối thiểu 80% người dân hài lòng | Đang thực hiện | Đến nay đạt 70%
`;

const first = (answers = {}) => {
  const [annex] = review(readTable(TABLE), answers).annexes;
  if (annex === undefined) throw new Error("no annex");
  return annex;
};

test("a status word that nobody has taught is asked, and what rests on it waits", () => {
  const { questions, findings, counts } = first();
  expect(questions).toMatchObject([
    { id: "status-word:xanh la", about: "status-word", word: "Xanh lá", decidesCounts: true },
  ]);
  expect(findings.map(({ rule }) => rule)).not.toContain("declared-count-differs");
  expect(counts).toMatchObject({ completed: 1, unmeasured: 1 });
});

test("an answer decides the count and lets out what waited", () => {
  const option = { status: "in-progress" } as const;
  const { questions, findings, counts } = first({
    answers: [{ id: "status-word:xanh la", option }],
  });
  expect(questions).toEqual([]);
  expect(counts).toMatchObject({ completed: 1, inProgress: 2, unmeasured: 0 });
  expect(findings.map(({ rule }) => rule)).toContain("declared-count-differs");
});

test("an answer for another sheet is none", () => {
  const answers = [{ id: "status-word:xanh la", option: 0, sheet: "Khác" }];
  expect(first({ answers }).questions).toHaveLength(1);
});
