import type { RuleSentences } from "../sentences";

export const values = {
  "value-missing": {
    title: "Thiếu số liệu",
    says: {
      row: ({ cell, count }) => ({
        what: `Từ ô ${cell}, cả ${count} ô số liệu của chỉ tiêu này đều trống.`,
        why: "Không có số liệu thì không biết chỉ tiêu đạt hay chưa, nên chỉ tiêu không được tính vào nhóm đã hoàn thành.",
        todo: "Bổ sung số liệu. Nếu chỉ tiêu không thuộc cấp mình hoặc không áp dụng, ghi rõ ở cột Ghi chú.",
      }),
      cells: ({ cell, periods }) => ({
        what: `Ô ${cell} trống: thiếu số liệu ${periods}, trong khi các năm khác của dòng đã có.`,
        why: "Người đọc không biết là chưa có kết quả, quên nhập hay bằng 0.",
        todo: "Nhập số liệu còn thiếu, hoặc ghi lý do chưa có ở cột Ghi chú.",
      }),
    },
  },
  "plan-below-goal": {
    title: "Kế hoạch năm đích thấp hơn mục tiêu",
    says: {
      short: ({ cell, horizon, planned, goal }) => ({
        what: `Ô ${cell}: kế hoạch năm ${horizon} là ${planned}, chưa bằng mục tiêu ${goal}.`,
        why: `Nếu làm đúng kế hoạch này thì đến năm ${horizon} chỉ tiêu vẫn không đạt.`,
        todo: "Xem lại con số kế hoạch; nếu đúng là không thể đạt, ghi rõ lý do và đề xuất điều chỉnh mục tiêu.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
