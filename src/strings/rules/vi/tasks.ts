import type { RuleSentences } from "../sentences";

export const tasks = {
  "agencies-run-together": {
    title: "Hai cơ quan viết liền không có dấu ngăn",
    says: {
      run: ({ cell, before, after }) => ({
        what: `Ô ${cell}: “${before}” và “${after}” viết liền nhau, không có dấu ngăn.`,
        why: "Người đọc tưởng là tên một cơ quan; khi tách nhiệm vụ theo cơ quan sẽ sót.",
        todo: "Thêm dấu chấm phẩy hoặc xuống dòng giữa hai cơ quan.",
      }),
    },
  },
  "agency-spelled-differently": {
    title: "Một cơ quan viết nhiều cách",
    says: {
      spelling: ({ rare, common, cells }) => ({
        what: `“${rare}” (${cells}) ở chỗ khác viết là “${common}”.`,
        why: "Lọc nhiệm vụ theo cơ quan sẽ ra thành hai cơ quan khác nhau.",
        todo: `Thống nhất một cách viết, ví dụ “${common}”.`,
      }),
    },
  },
  "body-abolished": {
    title: "Cơ quan không còn sau sắp xếp",
    says: {
      body: ({ name, since, instead, source, cells }) => ({
        what: `“${name}” (${cells}) không còn từ ngày ${since} (${source}).`,
        why: "Giao việc cho cơ quan đã kết thúc hoạt động thì không ai thực hiện.",
        todo: `Chuyển cho cơ quan tiếp nhận (thường là ${instead}); nếu nói về thời gian trước đó thì giữ nguyên.`,
      }),
    },
  },
  "cooperating-missing": {
    title: "Cột phối hợp để trống",
    says: {
      empty: ({ cell, indicators, count }) => ({
        what: `${count === "1" ? `Ô ${cell}` : `Từ ô ${cell}, ${count} dòng`} không ghi cơ quan phối hợp (mục ${indicators}).`,
        why: "Có thể nội dung bị mất khi ngắt trang; nếu không cần phối hợp thì không sao.",
        todo: "Đối chiếu văn bản gốc; nếu không có cơ quan phối hợp, ghi dấu “-”.",
      }),
    },
  },
  "deadline-before-plan": {
    title: "Thời hạn sớm hơn ngày ban hành",
    says: {
      before: ({ cell, text, plan }) => ({
        what: `Ô ${cell} ghi thời hạn “${text}”, trong khi văn bản ban hành ngày ${plan}.`,
        why: "Giao việc khi thời hạn đã qua thì nhiệm vụ quá hạn ngay từ đầu.",
        todo: "Lùi thời hạn, hoặc bỏ nhiệm vụ nếu đã làm xong trước khi ban hành.",
      }),
    },
  },
  "deadline-missing": {
    title: "Chưa ghi thời hạn",
    says: {
      empty: ({ cell }) => ({
        what: `Ô ${cell} chưa ghi thời hạn hoàn thành.`,
        why: "Không có thời hạn thì không đôn đốc và không đánh giá được.",
        todo: "Ghi thời hạn; nếu là việc làm quanh năm, ghi “Thường xuyên”.",
      }),
    },
  },
  "deadline-past": {
    title: "Đã quá hạn mà chưa hoàn thành",
    says: {
      past: ({ cell, text, today }) => ({
        what: `Ô ${cell}: thời hạn “${text}” đã qua tính đến ngày ${today}, nhiệm vụ chưa ghi hoàn thành.`,
        why: "Nhiệm vụ quá hạn phải được nêu trong báo cáo cùng lý do.",
        todo: "Cập nhật kết quả, hoặc nêu lý do chậm và thời hạn mới.",
      }),
    },
  },
  "deadline-unreadable": {
    title: "Thời hạn khó hiểu",
    says: {
      text: ({ cell, text }) => ({
        what: `Ô ${cell} ghi “${text}”, không rõ là thời hạn nào.`,
        why: "Không xác định được ngày thì không theo dõi được tiến độ.",
        todo: "Ghi tháng, quý hoặc ngày cụ thể, ví dụ “Tháng 6/2025”, “Quý II/2025”.",
      }),
    },
  },
  "deadline-vague": {
    title: "Thời hạn chưa dứt khoát",
    says: {
      vague: ({ cell, text }) => ({
        what: `Ô ${cell} ghi “${text}”: có thể hiểu nhiều mốc khác nhau.`,
        why: "Không có một mốc rõ ràng thì không biết khi nào là quá hạn.",
        todo: "Chọn một mốc cụ thể.",
      }),
    },
  },
  "deadline-without-year": {
    title: "Thời hạn không ghi năm",
    says: {
      bare: ({ cell, text }) => ({
        what: `Ô ${cell} ghi “${text}” mà không ghi năm.`,
        why: "Khi văn bản được dùng lại hoặc kéo sang năm sau sẽ không rõ là năm nào.",
        todo: "Ghi thêm năm.",
      }),
    },
  },
  "lead-is-also-cooperating": {
    title: "Cơ quan chủ trì cũng là cơ quan phối hợp",
    says: {
      lead: ({ cell, agency }) => ({
        what: `Ô ${cell}: “${agency}” vừa chủ trì vừa phối hợp.`,
        why: "Cơ quan chủ trì không cần ghi lại ở cột phối hợp; có thể một trong hai cột bị nhầm.",
        todo: "Bỏ tên này ở cột phối hợp, hoặc sửa lại cơ quan chủ trì.",
      }),
      nobody: ({ cell, agency }) => ({
        what: `Ô ${cell}: chủ trì và phối hợp đều là “${agency}”, không nêu tên cơ quan nào.`,
        why: "Không ai chịu trách nhiệm chính thì nhiệm vụ dễ bị bỏ trống.",
        todo: "Chọn một cơ quan, bộ phận cụ thể làm chủ trì.",
      }),
      monitor: ({ cell, agency }) => ({
        what: `Ô ${cell}: “${agency}” vừa theo dõi vừa phối hợp thực hiện.`,
        why: "Người theo dõi đánh giá cũng là người thực hiện thì kém khách quan; có thể ghi nhầm cột.",
        todo: "Xem lại hai cột này.",
      }),
      monitors: ({ cell, rows }) => ({
        what: `Từ ô ${cell}, nhiều dòng có cơ quan theo dõi cũng là cơ quan phối hợp (${rows}).`,
        why: "Người theo dõi đánh giá cũng là người thực hiện thì kém khách quan; có thể ghi nhầm cột.",
        todo: "Xem lại hai cột này ở các dòng trên.",
      }),
    },
  },
  "lead-missing": {
    title: "Chưa ghi cơ quan chủ trì",
    says: {
      empty: ({ cell }) => ({
        what: `Ô ${cell} chưa ghi cơ quan chủ trì.`,
        why: "Không có đầu mối thì không ai chịu trách nhiệm và không ai báo cáo.",
        todo: "Ghi cơ quan, bộ phận chủ trì.",
      }),
    },
  },
  "product-missing": {
    title: "Chưa ghi sản phẩm",
    says: {
      empty: ({ cell }) => ({
        what: `Ô ${cell} chưa ghi sản phẩm, kết quả yêu cầu.`,
        why: "Không có sản phẩm thì không có căn cứ để kết luận đã hoàn thành.",
        todo: "Ghi sản phẩm, ví dụ “Quyết định”, “Báo cáo”, “Kế hoạch”.",
      }),
    },
  },
  "separator-left-over": {
    title: "Thừa dấu phẩy, chấm phẩy ở cuối ô",
    says: {
      cells: ({ count, cells }) => ({
        what: `${count} ô còn thừa dấu phẩy hoặc chấm phẩy ở cuối (${cells}).`,
        why: "Có thể một cơ quan đứng sau đã bị xóa sót; lọc theo tên cũng sẽ lệch.",
        todo: "Bỏ dấu thừa, hoặc bổ sung tên cơ quan còn thiếu.",
      }),
    },
  },
} satisfies Partial<RuleSentences>;
