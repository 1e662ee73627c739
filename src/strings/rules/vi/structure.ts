import { furtherCells } from "../further-cells";
import type { RuleSentences } from "../sentences";

export const structure = {
  "header-lost": {
    title: "Bảng không còn hàng tiêu đề cột",
    says: {
      lost: ({ cell, columns }) => ({
        what: `Bảng bắt đầu từ ô ${cell} không có hàng tiêu đề cho ${columns} cột.`,
        why: "Người đọc phải tự đoán cột nào là mục tiêu, cột nào là cơ quan chủ trì; phần mềm cũng chỉ suy từ nội dung.",
        todo: "Chèn một hàng lên trên bảng và ghi lại tên các cột như mẫu kèm theo văn bản, rồi rà soát lại.",
      }),
    },
  },
  "header-repeated": {
    title: "Tiêu đề bảng lặp lại giữa các dòng",
    says: {
      repeated: ({ count, cells }) => ({
        what: `Tiêu đề bảng bị lặp lại${count === "1" ? "" : ` ${count} lần`} trong thân bảng (${cells}).`,
        why: "Đây là dấu vết của ngắt trang khi chép từ Word; các dòng này làm sai khi lọc, sắp xếp hoặc tính công thức.",
        todo: "Xóa nội dung các dòng này. Muốn in tiêu đề ở mỗi trang, dùng Page Layout › Print Titles.",
      }),
    },
  },
  "indicator-repeated": {
    title: "Chỉ tiêu trùng nội dung",
    says: {
      here: ({ cell, other, text }) => ({
        what: `Ô ${cell} gần như trùng với mục ${other}: “${text}”.`,
        why: "Một chỉ tiêu ghi hai lần thì bị đếm hai lần trong tổng số.",
        todo: `Nếu đúng là một chỉ tiêu, bỏ bớt một dòng; nếu khác nhau, ghi rõ điểm khác với mục ${other}.`,
      }),
      "other-table": ({ cell, other, table, text }) => ({
        what: `Ô ${cell} gần như trùng với mục ${other} của bảng “${table}”: “${text}”.`,
        why: "Hai bảng giao cùng một chỉ tiêu thì khi tổng hợp sẽ đếm hai lần, số liệu dễ vênh nhau.",
        todo: "Giữ chỉ tiêu ở một bảng, hoặc ghi rõ hai chỉ tiêu khác nhau ở chỗ nào.",
      }),
    },
  },
  "number-missing": {
    title: "Số thứ tự bị nhảy",
    says: {
      gap: ({ cell, before, now }) => ({
        what: `Ô ${cell}: số thứ tự nhảy từ “${before}” sang “${now}”.`,
        why: "Có thể một chỉ tiêu đã bị xóa mất, khi đó tổng số chỉ tiêu bị thiếu.",
        todo: "Đối chiếu với văn bản gốc: bổ sung dòng bị thiếu hoặc đánh lại số thứ tự.",
      }),
    },
  },
  "number-repeated": {
    title: "Số thứ tự bị trùng",
    says: {
      twice: ({ cell, number, first }) => ({
        what: `Ô ${cell} ghi số “${number}”, số này đã dùng ở ô ${first}.`,
        why: "Hai chỉ tiêu cùng số thì khi viện dẫn trong báo cáo không biết là chỉ tiêu nào.",
        todo: "Đánh lại số thứ tự cho đúng, và xem có dòng nào bị chép lặp không.",
      }),
      often: ({ cell, count, cells }) => ({
        what: `Từ ô ${cell}, có ${count} dòng lặp lại số thứ tự của dòng trên (${cells}).`,
        why: "Thường là do số tự động của Word bị mất khi chép sang Excel; không viện dẫn được từng chỉ tiêu.",
        todo: "Đánh lại số thứ tự cho cả bảng.",
      }),
    },
  },
  "number-out-of-order": {
    title: "Số thứ tự không theo thứ tự",
    says: {
      backwards: ({ cell, before, now }) => ({
        what: `Ô ${cell} ghi số “${now}” nhưng dòng trước đó đã là “${before}”.`,
        why: "Dòng có thể bị đặt nhầm chỗ hoặc nhầm lĩnh vực, làm sai số đếm theo từng lĩnh vực.",
        todo: "Chuyển dòng về đúng vị trí hoặc đánh lại số thứ tự.",
      }),
    },
  },
  "number-style-differs": {
    title: "Số thứ tự viết không thống nhất",
    says: {
      style: ({ cell, cells, example, others }) => ({
        what: `Ô ${cell} viết “${example}” trong khi các dòng khác viết như “${others}”${furtherCells(cell, cells)}.`,
        why: "Bản in trông thiếu thống nhất; thể thức phụ lục nên một kiểu từ đầu đến cuối.",
        todo: "Thống nhất dấu chấm sau số thứ tự trong cả bảng.",
      }),
    },
  },
  "numbering-row-wrong": {
    title: "Hàng đánh số cột không liên tục",
    says: {
      missing: ({ cell, table }) => ({
        what: `Dưới tiêu đề ở ô ${cell} không có hàng đánh số cột, trong khi bảng “${table}” có.`,
        why: "Các bảng của cùng một tệp nên trình bày thống nhất; thiếu hàng này thì khó viện dẫn cột.",
        todo: "Thêm hàng đánh số cột (1, 2, 3…) dưới tiêu đề.",
      }),
      order: ({ cell, before, now }) => ({
        what: `Ô ${cell}: hàng đánh số cột nhảy từ ${before} sang ${now}.`,
        why: "Người đọc và công thức viện dẫn cột theo số này sẽ nhầm cột.",
        todo: "Đánh lại số các cột liên tục từ trái sang phải.",
      }),
    },
  },
  "row-split": {
    title: "Một chỉ tiêu bị cắt làm nhiều dòng",
    says: {
      split: ({ cell, begins, item }) => ({
        what: `Ô ${cell} là phần tiếp theo của mục ${item} ở ô ${begins}, bị cắt rời thành dòng riêng.`,
        why: "Đây là dấu vết của ngắt trang; khi lọc hay sắp xếp, nửa sau sẽ lạc khỏi chỉ tiêu của nó.",
        todo: `Nối nội dung vào ô ${begins} rồi bỏ trống dòng này.`,
      }),
    },
  },
  "section-empty": {
    title: "Nhóm không có chỉ tiêu nào",
    says: {
      empty: ({ cell, number, title }) => ({
        what: `Ô ${cell}: nhóm “${number} ${title}” không có chỉ tiêu nào bên dưới.`,
        why: "Có thể các dòng của nhóm đã bị xóa hoặc chuyển nhầm sang nhóm khác.",
        todo: "Bổ sung chỉ tiêu của nhóm, hoặc bỏ dòng tiêu đề nhóm nếu không dùng.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
