import type { RuleSentences } from "../sentences";

export const summary = {
  "declared-count-differs": {
    title: "Số tổng hợp khác với kết quả đếm lại",
    says: {
      differs: ({ cell, declared, counted }) => ({
        what: `Ô ${cell} ghi ${declared} chỉ tiêu, nhưng đếm lại trong bảng là ${counted}.`,
        why: "Lãnh đạo và cấp trên đọc dòng tổng hợp trước tiên; số này sai thì báo cáo sai.",
        todo: "Đối chiếu lại bảng rồi sửa dòng tổng hợp theo số đếm lại.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
