import { thingsOf, type Things } from "../../../../src/core/recognise/caption/things-of";
import { review } from "../../../../src/core/review";
import { sheetOf } from "../../../sheets/table";

test.each<[things: Things, head: string, cells: string]>([
  ["tasks", "Nhiệm vụ | Cơ quan chủ trì | Thời hạn", "Văn phòng | Quý I/2025"],
  ["tasks", "Nhiệm vụ | Cơ quan chủ trì | Đánh giá", "Văn phòng | Đang thực hiện"],
  ["indicators", "Chỉ tiêu, nhiệm vụ | Cơ quan chủ trì | Đánh giá", "Văn phòng | Đang thực hiện"],
  ["indicators", "Nhiệm vụ | Mục tiêu 2025 | Đánh giá", "Tối thiểu 80% | Đang thực hiện"],
])("%s under “%s”", (things, head, cells) => {
  const [only] = review(
    sheetOf(`
      PHỤ LỤC CẢI CÁCH HÀNH CHÍNH NĂM 2025
      STT | ${head}
      1 | Ban hành kế hoạch cải cách hành chính năm 2025 | ${cells}
      2 | Rà soát văn bản quy phạm pháp luật trên địa bàn | ${cells}
      3 | Khảo sát mức độ hài lòng của người dân, tổ chức | ${cells}
    `),
  ).annexes;
  expect(only === undefined ? undefined : thingsOf(only.annex)).toBe(things);
});
