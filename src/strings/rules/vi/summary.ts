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
      computed: ({ cell, declared, counted }) => ({
        what: `Ô ${cell} ghi ${declared} chỉ tiêu; phần mềm so số liệu với mục tiêu thì được ${counted}.`,
        why: "Bảng không có cột đánh giá nên phần mềm tự tính; hai cách cho kết quả khác nhau.",
        todo: "Xem từng chỉ tiêu ở phần Tiến độ để biết khác ở đâu, rồi sửa dòng tổng hợp hoặc số liệu.",
      }),
    },
  },
  "declared-counts-do-not-add-up": {
    title: "Các dòng tổng hợp cộng không khớp",
    says: {
      sum: ({ cell, total, parts, sum }) => ({
        what: `Ô ${cell} ghi tổng số ${total}, nhưng các dòng bên dưới (${parts}) cộng lại là ${sum}.`,
        why: "Số tổng và số thành phần không khớp thì người ký không biết số nào đúng.",
        todo: "Đếm lại và sửa cho tổng bằng các thành phần.",
      }),
    },
  },
  "declared-date-differs": {
    title: "Ngày ở dòng tổng hợp khác tiêu đề cột",
    says: {
      header: ({ cell, date, other }) => ({
        what: `Ô ${cell} ghi số liệu đến ngày ${date}, còn tiêu đề cột đánh giá ghi đến ngày ${other}.`,
        why: "Không rõ số đã hoàn thành tính đến ngày nào.",
        todo: "Thống nhất một ngày chốt số liệu.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
