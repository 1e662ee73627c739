import { furtherCells } from "../further-cells";
import type { RuleSentences } from "../sentences";

export const status = {
  "evidence-has-no-figure": {
    title: "Thực trạng không có con số",
    says: {
      none: ({ cell, goal }) => ({
        what: `Mục tiêu là ${goal} nhưng ô ${cell} không nêu con số nào.`,
        why: "Không có con số thì không biết còn cách mục tiêu bao xa.",
        todo: "Bổ sung kết quả đạt được bằng con số, cùng đơn vị với mục tiêu.",
      }),
      completed: ({ cell, status, goal }) => ({
        what: `Dòng này ghi “${status}”, mục tiêu là ${goal}, nhưng ô ${cell} không có tỷ lệ đạt được.`,
        why: "Đã kết luận hoàn thành thì cần con số chứng minh; đoàn kiểm tra sẽ hỏi.",
        todo: "Bổ sung kết quả đạt được, cùng đơn vị với mục tiêu.",
      }),
    },
  },
  "evidence-missing": {
    title: "Hoàn thành nhưng không có thực trạng",
    says: {
      empty: ({ cell, status }) => ({
        what: `Ô ${cell} trống trong khi dòng này ghi “${status}”.`,
        why: "Không có kết quả kèm theo thì kết luận hoàn thành không có căn cứ.",
        todo: "Ghi kết quả đạt được và nguồn số liệu.",
      }),
    },
  },
  "evidence-outside-period": {
    title: "Số liệu ngoài kỳ đánh giá",
    says: {
      later: ({ cell, date, until }) => ({
        what: `Ô ${cell} nêu ngày ${date}, sau ngày chốt số liệu ${until}.`,
        why: "Kết quả sau ngày chốt không thuộc kỳ đánh giá này, hoặc ngày bị gõ nhầm.",
        todo: "Kiểm tra lại ngày, hoặc chuyển kết quả này sang kỳ sau.",
      }),
    },
  },
  "evidence-part-missing": {
    title: "Một vế của mục tiêu chưa có số liệu",
    says: {
      part: ({ cell, part, goal }) => ({
        what: `Ô ${cell} chưa có số liệu cho vế “${part}” (mục tiêu ${goal}).`,
        why: "Mục tiêu có nhiều vế thì phải đủ các vế mới kết luận được là đạt.",
        todo: "Bổ sung số liệu của vế này.",
      }),
    },
  },
  "evidence-repeats-goal": {
    title: "Thực trạng chép lại mục tiêu",
    says: {
      repeats: ({ cell, figure }) => ({
        what: `Ô ${cell} chép lại nguyên câu mục tiêu với đúng con số ${figure}.`,
        why: "Người đọc không biết đó là kết quả thật hay chỉ là chép lại.",
        todo: "Ghi con số thực tế, ví dụ bao nhiêu trên tổng số bao nhiêu, kèm nguồn.",
      }),
    },
  },
  "fraction-percent-disagree": {
    title: "Tỷ lệ không khớp với số lượng",
    says: {
      differs: ({ cell, text, total, count, printed, computed }) => ({
        what: `Ô ${cell}, “${text}”: ${count} trên ${total} là ${computed}, không phải ${printed}.`,
        why: "Hai con số cạnh nhau mà không khớp thì người đọc nghi ngờ cả báo cáo.",
        todo: "Tính lại tỷ lệ, hoặc kiểm tra số lượng và tổng số.",
      }),
    },
  },
  "parts-do-not-add-up": {
    title: "Các phần cộng lại không bằng tổng",
    says: {
      sum: ({ cell, total, sum, parts }) => ({
        what: `Ô ${cell}: các phần ${parts} cộng lại là ${sum}, không bằng tổng ${total}.`,
        why: "Một trong các con số bị sai, nên tỷ lệ tính từ đó cũng sai.",
        todo: "Đối chiếu số liệu gốc và sửa con số sai.",
      }),
    },
  },
  "status-completed-though-below": {
    title: "Ghi hoàn thành nhưng số liệu chưa tới mục tiêu",
    says: {
      below: ({ cell, status, figure, goal, horizon }) => ({
        what: `Ô ${cell} ghi “${status}”, nhưng thực trạng nêu ${figure}, chưa tới mục tiêu ${goal} (năm ${horizon}).`,
        why: "Chỉ tiêu này đang được đếm vào số đã hoàn thành; nếu chưa đạt thì số tổng hợp sai.",
        todo: "Kiểm tra lại số liệu; nếu mới đạt mức của năm, ghi là đang thực hiện.",
      }),
      over: ({ cell, status, figure, goal, horizon }) => ({
        what: `Ô ${cell} ghi “${status}”, nhưng thực trạng chỉ nêu trên ${figure}, chưa khẳng định được mục tiêu ${goal} (năm ${horizon}).`,
        why: "Chỉ tiêu này đang được đếm vào số đã hoàn thành; con số chưa đủ để chứng minh.",
        todo: "Ghi con số chính xác; nếu mới đạt mức của năm, ghi là đang thực hiện.",
      }),
      column: ({ cell, status, figure, year, goal, horizon }) => ({
        what: `Ô ${cell} ghi “${status}”, nhưng số liệu${year === "" ? "" : ` năm ${year}`} là ${figure}, chưa đạt mục tiêu ${goal} (năm ${horizon}).`,
        why: "Chỉ tiêu này đang được đếm vào số đã hoàn thành; nếu chưa đạt thì số tổng hợp sai.",
        todo: "Kiểm tra lại con số và đánh giá; sửa bên nào sai.",
      }),
      "own-year": ({ cell, status, figure, year, goal, horizon }) => ({
        what: `Ô ${cell} ghi “${status}”: số liệu ${figure} đạt mức của năm ${year}, nhưng chưa đạt mục tiêu ${goal} (năm ${horizon}).`,
        why: "Chỉ tiêu này đang được đếm vào số đã hoàn thành, dù mới đạt mức của một năm.",
        todo: "Nếu cột này đánh giá theo kế hoạch năm thì ghi rõ ở tiêu đề cột; nếu đánh giá theo năm đích, ghi là đang thực hiện.",
      }),
    },
  },
  "status-contradicts-twin": {
    title: "Hai dòng cùng nội dung nhưng đánh giá khác nhau",
    says: {
      differs: ({ cell, status, other, key }) => ({
        what: `Ô ${cell} ghi “${status}”, còn mục ${key} có cùng nội dung lại ghi “${other}”.`,
        why: "Cùng một việc mà hai kết luận thì chắc chắn có một chỗ sai, và số đếm cũng sai.",
        todo: "Thống nhất đánh giá của hai dòng, hoặc bỏ bớt một dòng nếu trùng.",
      }),
    },
  },
  "status-in-progress-though-met": {
    title: "Số liệu đã đạt nhưng vẫn ghi đang thực hiện",
    says: {
      met: ({ cell, status, figure, goal }) => ({
        what: `Ô ${cell} ghi “${status}”, nhưng thực trạng nêu ${figure}, đã đạt mục tiêu ${goal}.`,
        why: "Nếu thật sự đã đạt thì số chỉ tiêu hoàn thành đang bị đếm thiếu.",
        todo: "Xem lại: nếu đã đạt, sửa đánh giá; nếu còn phải duy trì đến năm đích, có thể giữ nguyên và bỏ qua cảnh báo này.",
      }),
      over: ({ cell, status, figure, goal }) => ({
        what: `Ô ${cell} ghi “${status}”, nhưng thực trạng nêu trên ${figure}, đã đạt mục tiêu ${goal}.`,
        why: "Nếu thật sự đã đạt thì số chỉ tiêu hoàn thành đang bị đếm thiếu.",
        todo: "Xem lại: nếu đã đạt, sửa đánh giá; nếu còn phải duy trì đến năm đích, có thể giữ nguyên và bỏ qua cảnh báo này.",
      }),
      column: ({ cell, status, figure, year, goal }) => ({
        what: `Ô ${cell} ghi “${status}”, nhưng số liệu${year === "" ? "" : ` năm ${year}`} là ${figure}, đã đạt mục tiêu ${goal}.`,
        why: "Nếu thật sự đã đạt thì số chỉ tiêu hoàn thành đang bị đếm thiếu.",
        todo: "Xem lại: nếu đã đạt, sửa đánh giá; nếu còn phải duy trì đến năm đích, có thể giữ nguyên và bỏ qua cảnh báo này.",
      }),
    },
  },
  "status-missing": {
    title: "Chưa có đánh giá",
    says: {
      empty: ({ cell }) => ({
        what: `Ô ${cell} chưa ghi đánh giá.`,
        why: "Chỉ tiêu không có đánh giá thì không vào nhóm nào, tổng hợp sẽ thiếu.",
        todo: "Ghi đánh giá cho chỉ tiêu này; nếu thuộc cấp khác hoặc không áp dụng, ghi rõ.",
      }),
      undetermined: ({ cell, text }) => ({
        what: `Ô ${cell} ghi “${text}”: chưa kết luận được.`,
        why: "Chỉ tiêu được xếp vào nhóm chưa đủ số liệu, không vào nhóm đã hoàn thành hay đang thực hiện.",
        todo: "Cập nhật khi có kết quả.",
      }),
    },
  },
  "status-outside-vocabulary": {
    title: "Từ đánh giá khác với quy định ở tiêu đề cột",
    says: {
      synonym: ({ cell, word, instead, count, cells }) => ({
        what: `${count === "1" ? `Ô ${cell}` : `Từ ô ${cell}, ${count} ô`} ghi “${word}”, trong khi tiêu đề cột quy định ghi “${instead}”${furtherCells(cell, cells)}.`,
        why: "Lọc hoặc đếm theo từ trong tiêu đề sẽ sót các dòng này.",
        todo: `Bấm sửa để đổi thành “${instead}”.`,
      }),
      foreign: ({ cell, word, allowed }) => ({
        what: `Ô ${cell} ghi “${word}”, không có trong các từ mà tiêu đề cột cho phép: ${allowed}.`,
        why: "Lọc hoặc đếm theo từ trong tiêu đề sẽ sót dòng này.",
        todo: `Chọn một trong các từ: ${allowed}.`,
      }),
      unreadable: ({ cell, word }) => ({
        what: `Ô ${cell} ghi “${word}”, không rõ là đã hoàn thành hay chưa.`,
        why: "Không hiểu được thì không đếm được; chỉ tiêu tạm xếp vào nhóm chưa đủ số liệu.",
        todo: "Ghi rõ “Đã hoàn thành” hoặc “Đang thực hiện”; phần giải thích chuyển sang cột bên cạnh.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
