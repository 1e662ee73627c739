import { findUnit } from "../../../../src/core/recognise/caption/find-unit";

test.each<[line: string, unit: string | undefined]>([
  ["BẢNG ĐÁNH GIÁ CÁC CHỈ TIÊU CỦA UBND HUYỆN VĂN BÀN NĂM 2024", "UBND huyện Văn Bàn"],
  ["CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2025 TỈNH NAM ĐỊNH", "UBND tỉnh Nam Định"],
  ["CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2025 TỈNH HÀ NAM", "UBND tỉnh Hà Nam"],
  ["CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH TỈNH SƠN LA ĐẾN NĂM 2030", "UBND tỉnh Sơn La"],
  ["CHI TIEU CAI CACH HANH CHINH TINH LAO CAI NAM 2025", "UBND tỉnh Lao Cai"],
  ["KẾ HOẠCH CỦA UBND THỊ XÃ KỲ ANH GIAI ĐOẠN 2021 - 2025", "UBND thị xã Kỳ Anh"],
  ["CHỈ TIÊU CỦA UBND XÃ MINH HÓA NĂM 2026", "UBND xã Minh Hóa"],
  ["BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NÂNG CAO GIAI ĐOẠN 2021 - 2025", undefined],
  ["TIÊU CHÍ XÃ NÔNG THÔN MỚI KIỂU MẪU", undefined],
  ["CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI", undefined],
  ["CHỈ TIÊU XÂY DỰNG CƠ SỞ DỮ LIỆU", undefined],
  ["ĐÁNH GIÁ CÁN BỘ CÔNG CHỨC", undefined],
  ["CHỈ TIÊU CỦA SỞ TƯ PHÁP NĂM 2025", "Sở Tư pháp"],
  ["CHỈ TIÊU CỦA BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG NĂM 2025", "Bộ Nông nghiệp và Môi trường"],
  ["(Kèm theo Quyết định số 12/QĐ-BTP của Bộ trưởng Bộ Tư pháp)", "Bộ Tư pháp"],
  ["BIỂU CHỈ TIÊU CẤP HUYỆN NĂM 2025", undefined],
  ["BIỂU CHỈ TIÊU CỦA HUYỆN NĂM CĂN NĂM 2025", "UBND huyện Năm Căn"],
  ["BIỂU CHỈ TIÊU NĂM 2025 XÃ SỐ 1", "UBND xã Số 1"],
  ["CHỈ TIÊU CỦA UBND TP. ĐÀ NẴNG NĂM 2025", "UBND thành phố Đà Nẵng"],
  ["CHỈ TIÊU CỦA UBND TP.ĐÔNG HÀ NĂM 2025", "UBND thành phố Đông Hà"],
])("%s is an annex of %s", (line, unit) => {
  expect(findUnit([line])?.name).toBe(unit);
});
