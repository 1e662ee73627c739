import { review } from "../../../../src/core/review";
import { sheetOf } from "../../../sheets/table";

function statusesOf(table: string): readonly string[] {
  const [only] = review(sheetOf(table)).annexes;
  return [...(only?.assessments.entries() ?? [])].map(([key, { status }]) => `${key} ${status}`);
}

const TASKS = `
  KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025
  STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Mức độ hoàn thành
  1 | Ban hành kế hoạch cải cách hành chính | Văn phòng | Quý I/2025 | 100%
  2 | Rà soát văn bản quy phạm pháp luật | Phòng Tư pháp | Quý III/2025 | 70%
  3 | Số hóa hồ sơ lưu trữ | Văn phòng | Quý IV/2025 | 0%
  4 | Khảo sát mức độ hài lòng | Phòng Nội vụ | Quý IV/2025 | Đang thực hiện
`;

test("of a task, the share that is done says how it stands", () => {
  expect(statusesOf(TASKS)).toEqual([
    "1 completed",
    "2 in-progress",
    "3 not-started",
    "4 in-progress",
  ]);
});

test("a bare number is a share where the head says percent", () => {
  const table = TASKS.replace("Mức độ hoàn thành", "Tỷ lệ hoàn thành (%)").replace(/%$/gm, "");
  expect(statusesOf(table)).toEqual([
    "1 completed",
    "2 in-progress",
    "3 not-started",
    "4 in-progress",
  ]);
});

test("beside goals the same column may hold results: it decides nothing", () => {
  expect(
    statusesOf(`
      ĐÁNH GIÁ CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025
      STT | Chỉ tiêu | Mục tiêu 2025 | Đánh giá
      1 | Tỷ lệ hồ sơ trực tuyến | Tối thiểu 60% | Đang thực hiện
      2 | Tỷ lệ thanh toán trực tuyến | Tối thiểu 60% | 70%
      3 | Tỷ lệ hồ sơ đúng hạn | Tối thiểu 95% | Đã hoàn thành
    `),
  ).toEqual(["1 in-progress", "2 unmeasured", "3 completed"]);
});
