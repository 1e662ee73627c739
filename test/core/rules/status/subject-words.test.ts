import { subjectWords } from "../../../../src/core/rules/status/subject-words";
import { findingsIn } from "../review-table";

test.each(["Constructor", "__proto__", "toString hasOwnProperty valueOf"])(
  "%j in an evidence text is a word like any other",
  (word) => {
    const table = `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 | Thực trạng/Giải pháp
      1 | Mức độ hài lòng về TTHC đạt tối thiểu 90% | Đang thực hiện | ${word}: mức độ hài lòng về TTHC đạt 88%, về ${word} đạt 85%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | ${word} | Đạt 35,2% ${word}
    `;
    expect(() => findingsIn({ table })).not.toThrow();
  },
);

test("short forms are written out", () => {
  expect([...subjectWords("TTHC, constructor")]).toEqual([
    "thu",
    "tuc",
    "hanh",
    "chinh",
    "constructor",
  ]);
});
