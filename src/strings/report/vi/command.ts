import { formatNumber } from "../../format";
import type { CommandSentences } from "../sentences";

const number = (value: number): string => formatNumber("vi", value);

export const command: CommandSentences = {
  help: `Kiểm tra phụ lục chỉ tiêu trong các tệp Excel (.xlsx, .xlsm, .xls, .ods). Chỉ đọc, không sửa tệp.

Cách dùng:  npm run -s check -- TỆP|THƯ-MỤC… [tuỳ chọn]

  --json            in kết quả dạng JSON (cho chương trình khác dùng)
  --lang=vi|en      ngôn ngữ của kết quả (mặc định: vi)
  --as-of=NGÀY      ngày đánh giá, ví dụ 14/10/2023
  --level=CẤP       cấp của đơn vị: bộ, tỉnh, huyện, xã
  --horizon=NĂM     năm đích, ví dụ 2025
  --profile=TỆP     thiết lập của đơn vị (tệp xuất từ bảng rà soát)
  --mapping=TỆP     ý nghĩa các cột, dạng JSON:
                    {"sheet": "PL", "title": "", "columns":
                     [{"column": "C", "role": "value", "year": 2023, "kind": "actual"}]}
  --answers=TỆP     câu trả lời cho các câu hỏi đã in ra, dạng JSON:
                    [{"file": "a.xlsx", "sheet": "PL", "id": "…", "option": 0}]
                    (file và sheet không bắt buộc; option là số của câu trả lời)
  --help            in hướng dẫn này

Mã thoát: 0 không có lỗi; 1 có lỗi hoặc câu hỏi chưa trả lời; 2 có tệp không đọc được.
`,
  wrongArgument: (option, value) =>
    value === ""
      ? `Không hiểu tuỳ chọn ${option}. Xem: npm run -s check -- --help`
      : `Không hiểu giá trị “${value}” của ${option}. Xem: npm run -s check -- --help`,
  badOptionFile: (file) =>
    `Không dùng được tệp thiết lập ${file}: không thấy tệp, hoặc nội dung không đúng mẫu. Xem: npm run -s check -- --help`,
  noFiles: "Không thấy tệp Excel nào (.xlsx, .xlsm, .xls, .ods) trong thư mục đã nêu.",
  progress: (index, of, file) => `[${String(index)}/${String(of)}] ${file}`,
  bug: "Phần mềm gặp lỗi của chính nó khi kiểm tra tệp này. Hãy gửi tệp cho người phụ trách phần mềm.",
  total: ({ files, unreadable, annexes, questions, found: { error, warning, hint } }) =>
    [
      `TỔNG CỘNG: ${number(files)} tệp, ${number(annexes)} phụ lục; ${number(error)} lỗi, ${number(warning)} cảnh báo, ${number(hint)} gợi ý.`,
      questions === 0 ? "" : ` ${number(questions)} câu hỏi cần trả lời.`,
      unreadable === 0 ? "" : ` ${number(unreadable)} tệp không đọc được.`,
    ].join(""),
};
