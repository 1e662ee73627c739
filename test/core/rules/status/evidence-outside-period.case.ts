import type { RuleCase } from "../rule-case";

export const evidenceOutsidePeriod: RuleCase<"evidence-outside-period"> = {
  rule: "evidence-outside-period",
  about: {
    vi: "Báo khi thực trạng nêu một ngày sau ngày chốt số liệu. Ngày dự kiến (“sẽ hoàn thành trước 30/12”) không bị báo.",
    en: "Speaks up when the evidence names a day after the closing day. Planned days (“will be completed before 30/12”) are left alone.",
  },
  bad: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Số liệu ngày 30/11/2023 đạt 82,5%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay đạt 35,2%, dự kiến đến ngày 30/12/2023 đạt 50%
    `,
    finds: ["warning D3 later"],
  },
  good: {
    table: `
      ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH MỤC TIÊU CẢI CÁCH HÀNH CHÍNH CỦA UBND HUYỆN A
      STT | Các mục tiêu cụ thể đến năm 2025 | Đánh giá mức độ hoàn thành đến 14/10/2023 (Đã hoàn thành, Đang thực hiện) | Thực trạng/Giải pháp
      1 | Tối thiểu 80% hồ sơ được luân chuyển bằng phương thức điện tử | Đã hoàn thành | Số liệu ngày 30/9/2023 đạt 82,5%
      2 | Tối thiểu 50% hồ sơ được giải quyết trực tuyến | Đang thực hiện | Tính đến nay đạt 35,2%, dự kiến đến ngày 30/12/2023 đạt 50%
    `,
  },
};
