import type { RuleSentences } from "../sentences";

export const goals = {
  "goal-below-upper-level": {
    title: "Mục tiêu thấp hơn mức cấp trên giao",
    says: {
      below: ({ cell, goal, upper, horizon, source }) => ({
        what: `Ô ${cell} đặt mục tiêu ${goal}, trong khi ${source} đặt ${upper} đến năm ${horizon}.`,
        why: "Mục tiêu của đơn vị được cao hơn nhưng không nên thấp hơn mức chung.",
        todo: "Đối chiếu với văn bản của cấp trên; nếu đúng là cùng một chỉ tiêu, nâng mục tiêu cho phù hợp.",
      }),
    },
  },
  "goal-differs-elsewhere": {
    title: "Mục tiêu khác với bảng khác trong tệp",
    says: {
      differs: ({ cell, goal, other, sheet, key }) => ({
        what: `Ô ${cell} ghi mục tiêu ${goal}, còn trang “${sheet}” mục ${key} ghi ${other} cho cùng chỉ tiêu.`,
        why: "Cùng một chỉ tiêu, cùng năm đích mà hai con số thì báo cáo tổng hợp sẽ vênh nhau.",
        todo: "Đối chiếu văn bản gốc và thống nhất một con số.",
      }),
    },
  },
  "goal-has-no-number": {
    title: "Mục tiêu không có con số",
    says: {
      bound: ({ cell, text }) => ({
        what: `Ô ${cell} có chữ “ít nhất” hoặc “tối thiểu” nhưng không có con số: “${text}”.`,
        why: "Con số đã bị rơi mất khi soạn; không có nó thì không đánh giá được chỉ tiêu.",
        todo: "Tra văn bản gốc và điền lại con số.",
      }),
      share: ({ cell, text }) => ({
        what: `Tên chỉ tiêu là một tỷ lệ hoặc số lượng, nhưng ô ${cell} không nêu con số nào: “${text}”.`,
        why: "Không có con số thì cuối kỳ không kết luận được đạt hay chưa.",
        todo: "Ghi mức cần đạt, ví dụ “100%” hoặc “ít nhất 01 đơn vị”.",
      }),
      values: ({ cell, text, count }) => ({
        what: `Ô ${cell} không nêu mức cần đạt, trong khi ${count} cột năm của dòng đều có số: “${text}”.`,
        why: "Các chỉ tiêu khác đều có mức cần đạt; ở đây con số có thể đã bị rơi mất, nên phải lấy tạm số kế hoạch của năm đích làm mục tiêu.",
        todo: "Tra văn bản gốc và bổ sung mức cần đạt vào tên chỉ tiêu.",
      }),
      empty: ({ cell, text }) => ({
        what: `Ô ${cell} (mục tiêu) để trống, trong khi các chỉ tiêu khác đều có: “${text}”.`,
        why: "Không có mục tiêu thì không đánh giá được chỉ tiêu.",
        todo: "Điền mục tiêu của chỉ tiêu này.",
      }),
    },
  },
  "goal-lacks-minimum-word": {
    title: "Thiếu chữ “Tối thiểu” so với các dòng khác",
    says: {
      bare: ({ cell, text, word }) => ({
        what: `Ô ${cell} chỉ ghi “${text}”, các chỉ tiêu khác của cột ghi “${word} …”.`,
        why: `Thiếu chữ “${word}” thì có thể hiểu là phải đúng bằng ${text}.`,
        todo: `Nếu là mức thấp nhất, ghi “${word} ${text}” như các dòng khác.`,
      }),
    },
  },
  "goal-minimum-of-all": {
    title: "“Tối thiểu 100%”",
    says: {
      all: ({ cell, words }) => ({
        what: `Ô ${cell} ghi “${words}”.`,
        why: "100% đã là tất cả, không thể có mức cao hơn để nói “tối thiểu”.",
        todo: "Chỉ ghi “100%”.",
      }),
    },
  },
  "goal-range-with-minimum": {
    title: "“Tối thiểu” đi cùng một khoảng",
    says: {
      range: ({ cell, words }) => ({
        what: `Ô ${cell} ghi “${words}”: đã là mức giới hạn thì chỉ có một con số.`,
        why: "Không rõ đạt số nhỏ hay số lớn mới là hoàn thành; hiện đang tính theo số nhỏ.",
        todo: "Chọn một con số, hoặc bỏ chữ chỉ mức giới hạn nếu muốn ghi khoảng.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
