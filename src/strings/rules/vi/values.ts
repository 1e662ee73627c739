import { furtherCells } from "../further-cells";
import type { RuleSentences } from "../sentences";

export const values = {
  "early-goal-missed": {
    title: "Chưa đạt mức yêu cầu của năm",
    says: {
      below: ({ cell, year, figure, asked }) => ({
        what: `Ô ${cell}: năm ${year} đạt ${figure}, thấp hơn mức ${asked} mà chính chỉ tiêu này yêu cầu cho năm ${year}.`,
        why: "Không đạt mức của năm thì không thể ghi là đúng lộ trình, dù năm đích vẫn có thể đạt.",
        todo: "Kiểm tra lại số liệu; nếu đúng, nêu lý do và giải pháp bù ở cột Ghi chú.",
      }),
      level: ({ cell, year, level, figure, asked }) => ({
        what: `Ô ${cell}: năm ${year} cấp ${level} đạt ${figure}, thấp hơn mức ${asked} mà chính chỉ tiêu này yêu cầu cho cấp ${level}.`,
        why: "Không đạt mức của năm thì không thể ghi là đúng lộ trình, dù năm đích vẫn có thể đạt.",
        todo: "Kiểm tra lại số liệu; nếu đúng, nêu lý do và giải pháp bù ở cột Ghi chú.",
      }),
    },
  },
  "flat-after-reached": {
    title: "Đã đạt mục tiêu và giữ nguyên các năm",
    says: {
      flat: ({ count, indicators }) => ({
        what: `${count} chỉ tiêu đã đạt mục tiêu từ năm đầu và các năm sau để nguyên một mức: ${indicators}.`,
        why: "Mục tiêu không còn sức phấn đấu; cấp trên thường hỏi vì sao không giao cao hơn.",
        todo: "Xem có thể nâng mức các năm sau không; nếu không, không cần sửa gì.",
      }),
    },
  },
  "level-value-missing": {
    title: "Thiếu số liệu của một cấp",
    says: {
      level: ({ cell, levels, present }) => ({
        what: `Ô ${cell} chỉ có số của cấp ${present}, thiếu cấp ${levels}.`,
        why: "Mục tiêu đặt riêng cho từng cấp; thiếu một cấp thì chưa thể kết luận là đạt.",
        todo: `Bổ sung số liệu cấp ${levels} vào ô này.`,
      }),
    },
  },
  "number-stored-as-text": {
    title: "Số được lưu dưới dạng chữ",
    says: {
      cells: ({ count, cells }) => ({
        what: `${count} ô số liệu đang là chữ chứ không phải số: ${cells}.`,
        why: "Excel không cộng, không so sánh và không vẽ biểu đồ được với các ô này.",
        todo: "Bấm sửa để chuyển sang số; cách hiển thị (phần trăm, số lẻ) giữ nguyên.",
      }),
    },
  },
  "percent-scale-mixed": {
    title: "Tỷ lệ phần trăm ghi lẫn nhiều cách",
    says: {
      fraction: ({ cell, cells, text }) => ({
        what: `Ô ${cell} ghi “${text}” trong khi các ô khác của dòng ghi theo phần trăm${furtherCells(cell, cells)}.`,
        why: `“${text}” có thể bị hiểu là ${text}% chứ không phải tỷ lệ tương ứng, lệch nhau 100 lần.`,
        todo: "Ghi thống nhất theo phần trăm, ví dụ 90%.",
      }),
      unsigned: ({ cell, cells, text }) => ({
        what: `Ô ${cell} ghi “${text}” không có dấu %, các ô khác của dòng thì có${furtherCells(cell, cells)}.`,
        why: "Người đọc phân vân đó là phần trăm hay số lượng.",
        todo: "Thêm dấu % nếu là tỷ lệ; nếu là số lượng, ghi rõ đơn vị.",
      }),
    },
  },
  "plan-below-goal": {
    title: "Kế hoạch năm đích thấp hơn mục tiêu",
    says: {
      short: ({ cell, horizon, planned, goal }) => ({
        what: `Ô ${cell}: kế hoạch năm ${horizon} là ${planned}, chưa tới mục tiêu ${goal}.`,
        why: `Nếu làm đúng kế hoạch này thì đến năm ${horizon} chỉ tiêu vẫn không đạt.`,
        todo: "Xem lại con số kế hoạch; nếu đúng là không thể đạt, ghi rõ lý do và đề xuất điều chỉnh mục tiêu.",
      }),
    },
  },
  "step-too-small": {
    title: "Mức tăng hằng năm thấp hơn yêu cầu",
    says: {
      step: ({ cell, asked, year, from, to, count }) => ({
        what: `Ô ${cell}: năm ${year} chỉ từ ${from} lên ${to}, trong khi chỉ tiêu yêu cầu mỗi năm tăng ít nhất ${asked}${count === "1" ? "" : ` (số bước chưa đủ: ${count})`}.`,
        why: "Tăng chậm các năm đầu thì dồn hết vào năm cuối, khó khả thi.",
        todo: "Điều chỉnh số liệu các năm theo đúng mức tăng đã đặt ra, hoặc giải trình ở cột Ghi chú.",
      }),
      level: ({ cell, asked, year, from, to, count, level }) => ({
        what: `Ô ${cell}: năm ${year} cấp ${level} chỉ từ ${from} lên ${to}, trong khi chỉ tiêu yêu cầu mỗi năm tăng ít nhất ${asked}${count === "1" ? "" : ` (số bước chưa đủ: ${count})`}.`,
        why: "Tăng chậm các năm đầu thì dồn hết vào năm cuối, khó khả thi.",
        todo: "Điều chỉnh số liệu các năm theo đúng mức tăng đã đặt ra, hoặc giải trình ở cột Ghi chú.",
      }),
    },
  },
  "value-in-other-level-row": {
    title: "Chỉ tiêu của cấp khác nhưng vẫn có số liệu",
    says: {
      filled: ({ cell, cells, word }) => ({
        what: `Dòng này ghi “${word}” nhưng vẫn có số liệu ở ${cells}.`,
        why: `Do ghi “${word}” nên chỉ tiêu không được tính vào tổng số; nếu số ở ô ${cell} là của đơn vị mình thì tổng số đang thiếu.`,
        todo: "Bỏ số liệu nếu đúng là chỉ tiêu của cấp khác, hoặc sửa lại ghi chú.",
      }),
    },
  },
  "value-is-error": {
    title: "Ô báo lỗi công thức",
    says: {
      error: ({ cell, error }) => ({
        what: `Ô ${cell} hiện ${error}.`,
        why: "Công thức bị hỏng nên không có số liệu; các ô tính theo nó cũng sai.",
        todo: "Sửa công thức hoặc nhập lại con số.",
      }),
    },
  },
  "value-is-text": {
    title: "Ô số liệu ghi bằng chữ",
    says: {
      words: ({ cell, text, indicators }) => ({
        what: `Ô ${cell} ghi “${text}” thay cho con số (mục ${indicators}).`,
        why: "Không có con số thì không tính được mức đạt; chỉ tiêu được xếp vào nhóm chưa đủ số liệu.",
        todo: "Nếu đo được, ghi con số; nếu là chỉ tiêu định tính, ghi kết quả là “Đạt” hoặc “Chưa đạt”.",
      }),
    },
  },
  "value-missing": {
    title: "Thiếu số liệu",
    says: {
      row: ({ cell, count }) => ({
        what:
          count === "1"
            ? `Ô ${cell} (số liệu của chỉ tiêu này) để trống.`
            : `Từ ô ${cell}, cả ${count} ô số liệu của chỉ tiêu này đều trống.`,
        why: "Không có số liệu thì không biết chỉ tiêu đạt hay chưa, nên không được tính vào nhóm đã hoàn thành.",
        todo: "Bổ sung số liệu. Nếu chỉ tiêu không thuộc cấp mình hoặc không áp dụng, ghi rõ ở cột Ghi chú.",
      }),
      cells: ({ cell, periods }) => ({
        what: `Ô ${cell} trống: thiếu số liệu năm ${periods}, trong khi các năm khác của dòng đã có.`,
        why: "Người đọc không biết là chưa có kết quả, quên nhập hay bằng 0.",
        todo: "Nhập số liệu còn thiếu, hoặc ghi lý do chưa có ở cột Ghi chú.",
      }),
    },
  },
  "value-not-a-number": {
    title: "Ô số liệu không phải là số",
    says: {
      text: ({ cell, text }) => ({
        what: `Ô ${cell} ghi “${text}”, trong khi các ô khác của dòng là số.`,
        why: "Ô này không được tính khi so với mục tiêu.",
        todo: "Nhập con số, hoặc để trống và ghi lý do ở cột Ghi chú.",
      }),
      "no-data": ({ cell, text }) => ({
        what: `Ô ${cell} ghi “${text}”: chưa có số liệu.`,
        why: "Ô này không được tính khi so với mục tiêu.",
        todo: "Bổ sung khi có số liệu.",
      }),
    },
  },
  "value-on-boundary": {
    title: "Vừa đúng bằng mức “trên” hoặc “dưới”",
    says: {
      over: ({ cell, goal, cells }) => ({
        what: `Mục tiêu là trên ${goal}, còn ô ${cell} đúng bằng ${goal}${furtherCells(cell, cells)}.`,
        why: "Hiểu chặt thì bằng chưa phải là trên; hiện đang được tính là đạt và bản tổng hợp có nêu số chỉ tiêu như vậy.",
        todo: "Nên đặt cao hơn mức này một chút, hoặc chọn lại cách tính trong mục Thiết lập.",
      }),
      under: ({ cell, goal, cells }) => ({
        what: `Mục tiêu là dưới ${goal}, còn ô ${cell} đúng bằng ${goal}${furtherCells(cell, cells)}.`,
        why: "Hiểu chặt thì bằng chưa phải là dưới; hiện đang được tính là đạt và bản tổng hợp có nêu số chỉ tiêu như vậy.",
        todo: "Nên đặt thấp hơn mức này một chút, hoặc chọn lại cách tính trong mục Thiết lập.",
      }),
    },
  },
  "value-out-of-range": {
    title: "Số liệu ngoài khoảng hợp lý",
    says: {
      "over-100": ({ cell, figure }) => ({
        what: `Ô ${cell} ghi ${figure}: tỷ lệ của một phần trong tổng thể không thể vượt 100%.`,
        why: "Thường là gõ nhầm hoặc lấy sai mẫu số; báo cáo lên sẽ bị trả lại.",
        todo: "Kiểm tra lại tử số và mẫu số.",
      }),
      negative: ({ cell, figure }) => ({
        what: `Ô ${cell} ghi số âm: ${figure}.`,
        why: "Tỷ lệ hoặc số lượng không thể âm; thường là gõ thừa dấu trừ.",
        todo: "Kiểm tra và sửa lại con số.",
      }),
    },
  },
  "value-runs-backwards": {
    title: "Số liệu đi ngược mục tiêu",
    says: {
      falls: ({ cell, before, from, year, to }) => ({
        what: `Ô ${cell}: năm ${before} là ${from}, sang năm ${year} còn ${to}.`,
        why: "Năm sau kém năm trước là đi xa dần mục tiêu; thường là nhập nhầm hoặc cần giải trình.",
        todo: "Kiểm tra lại; nếu đúng, ghi lý do ở cột Ghi chú.",
      }),
    },
  },
  "value-unit-differs": {
    title: "Đơn vị của số liệu khác mục tiêu",
    says: {
      goal: ({ unit, figures, cells }) => ({
        what: `Mục tiêu tính bằng ${unit} nhưng số liệu ghi ${figures} (${cells}).`,
        why: "Hai đơn vị khác nhau thì không so được: không biết chỉ tiêu đạt hay chưa, nên không tính là hoàn thành.",
        todo: `Quy đổi số liệu ra ${unit}${unit === "%" ? ", ví dụ ghi “1/2 đơn vị (50%)”" : ""}.`,
      }),
      row: ({ cell, figure, unit, cells }) => ({
        what: `Ô ${cell} ghi “${figure}”, khác đơn vị với các ô còn lại của dòng${unit === "" ? "" : ` (${unit})`}${cells === cell ? "" : `; các ô lệch: ${cells}`}.`,
        why: "Số liệu các năm không cùng đơn vị thì không thấy được tăng hay giảm.",
        todo: "Ghi thống nhất một đơn vị cho cả dòng.",
      }),
    },
  },
  "year-columns-irregular": {
    title: "Các cột năm không liền mạch",
    says: {
      missing: ({ cell, years }) => ({
        what: `Các cột năm bắt đầu từ ô ${cell} thiếu năm ${years}.`,
        why: "Thiếu một năm thì không theo dõi được lộ trình; có thể cột đã bị xóa nhầm.",
        todo: `Bổ sung cột năm ${years}, hoặc kiểm tra lại tiêu đề cột.`,
      }),
      doubled: ({ cell, year, other }) => ({
        what: `Ô ${cell} và ô ${other} cùng một tiêu đề cho năm ${year}.`,
        why: "Không biết cột nào là số đúng của năm đó.",
        todo: "Sửa lại năm ở tiêu đề, hoặc bỏ bớt một cột.",
      }),
      unordered: ({ cell, years }) => ({
        what: `Các cột năm từ ô ${cell} xếp không theo thứ tự: ${years}.`,
        why: "Dễ nhập nhầm cột và đọc nhầm xu hướng.",
        todo: "Xếp các cột theo thứ tự năm.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
