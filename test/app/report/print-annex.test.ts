import { printAnnex } from "../../../src/app/report/print-annex";
import type { ReviewWords } from "../../../src/app/report/printed-words";
import { reviewWords } from "../../../src/batch/words";
import { madeUpReview } from "./made-up-review";

const words: ReviewWords = {
  ...reviewWords("vi"),
  summary: () => ["1. Tổng số chỉ tiêu: 1 chỉ tiêu"],
  say: ({ id }) =>
    id === "b"
      ? { what: "Ô A2 ghi 0.", why: "Số sai.", todo: "Sửa lại." }
      : { what: `Điều ${id}.`, why: "Khó đọc.", todo: "Xem lại." },
};

it("a review names the annex, gives its counts, then each place with what, why and what to do", () => {
  expect(`\n${printAnnex(madeUpReview, words)}\n`).toBe(`
PHỤ LỤC (vùng A5:F9): Đánh giá chỉ tiêu
   Cấp xã. Tính đến ngày 14/10/2023. Năm đích: 2025 (ghi ở tiêu đề cột).

   1. Tổng số chỉ tiêu: 1 chỉ tiêu

   Cần xem lại: 1 lỗi, 1 cảnh báo, 1 gợi ý.

   Cả phụ lục
   • Lỗi: Ô A2 ghi 0.
     Vì sao: Số sai.
     Cần làm: Sửa lại.

   Chỉ tiêu I.1 (dòng 7): Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95%
   • Cảnh báo, ô C7: Điều a.
     Vì sao: Khó đọc.
     Cần làm: Xem lại.
   • Gợi ý, ô B7: Điều c.
     Vì sao và cần làm gì: như ở ô C7.
     Trong Excel có sẵn cách sửa để xem trước: “…lệ hồ xơ đúng hạn” → “…lệ hồ sơ đúng hạn”
`);
});

it("what somebody has set aside is not listed, and the count says how many it is", () => {
  const findings = madeUpReview.findings.map((finding) =>
    finding.id === "c" ? { ...finding, ignored: "đã đối chiếu" } : finding,
  );
  const printed = printAnnex({ ...madeUpReview, findings }, words);
  expect(printed).not.toContain("Điều c.");
  expect(printed).toContain(
    "Cần xem lại: 1 lỗi, 1 cảnh báo, 0 gợi ý. Đã bỏ qua 1 điểm; lý do được lưu trong tệp.",
  );
});

it("an uncertain annex is a question, nothing in it is stated as a fact", () => {
  const annex = { ...madeUpReview.annex, certain: false };
  expect(`\n${printAnnex({ ...madeUpReview, annex }, words)}\n`).toBe(`
CÂU HỎI: vùng A5:F9 có phải là phụ lục chỉ tiêu cần kiểm tra không? Phần mềm chưa chắc:
   - Tiêu đề ô B5 có chữ “Chỉ tiêu”: cột Chỉ tiêu, nhiệm vụ.
   - Nội dung các ô khớp với tiêu đề cột.
   Nếu phải: bảng có 1 dòng chỉ tiêu, 1 lỗi, 1 cảnh báo, 1 gợi ý; hãy khai báo ý nghĩa các cột
   (--mapping) rồi chạy lại. Nếu không phải, bỏ qua.
`);
});
