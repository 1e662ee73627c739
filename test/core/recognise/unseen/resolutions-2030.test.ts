import { tell } from "./tell";

describe("resolutions for 2026–2030", () => {
  test("a road map to 2030 with a vision beyond it", () => {
    const told = tell(`
PHỤ LỤC I
HỆ THỐNG CHỈ TIÊU THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH QUẢNG TRỊ, MỤC TIÊU ĐẾN NĂM 2030, TẦM NHÌN 2045
(Kèm theo Chương trình hành động số 01-CTr/TU ngày 15/12/2025)

STT | Chỉ tiêu | Đơn vị tính | Hiện trạng 2025 | Lộ trình thực hiện | < | < | < | < | Tầm nhìn 2045 | Cơ quan chủ trì
^ | ^ | ^ | ^ | 2026 | 2027 | 2028 | 2029 | 2030 | ^ | ^
I | LĨNH VỰC KINH TẾ | | | | | | | | |
1 | Tốc độ tăng trưởng GRDP bình quân | %/năm | 8 | 10 | 10.5 | 11 | 11 | 11.5 | | Sở Tài chính
2 | GRDP bình quân đầu người | USD | 3200 | 3600 | 4100 | 4700 | 5300 | 6000 | 15000 | Sở Tài chính
II | LĨNH VỰC CHUYỂN ĐỔI SỐ | | | | | | | | |
3 | Tỷ lệ hồ sơ thủ tục hành chính trực tuyến toàn trình | % | 60 | 70 | 75 | 80 | 85 | 90 | 100 | Sở Khoa học và Công nghệ
`);
    expect(told).toBe(`
A5:K11 yearly-plan results certain
title: HỆ THỐNG CHỈ TIÊU THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH QUẢNG TRỊ, MỤC TIÊU ĐẾN NĂM 2030, TẦM NHÌN 2045
unit: UBND tỉnh Quảng Trị
level: tỉnh
year: 2025
planned on: 2025-12-15
horizon: 2030 (title)
header: 5, 6
columns: A ordinal · B indicator · C unit · D value actual 2025 · E value target 2026 · F value target 2027 · G value target 2028 · H value target 2029 · I value target 2030 · J value target 2045 · K lead
§ 7 I LĨNH VỰC KINH TẾ
§ 10 II LĨNH VỰC CHUYỂN ĐỔI SỐ
8 I.1 §I | Tốc độ tăng trưởng GRDP bình quân [%/năm] = 8 ; 10 ; 10.5 ; 11 ; 11 ; 11.5 ;  · goalText: 11.5 · lead: Sở Tài chính
9 I.2 §I | GRDP bình quân đầu người [USD] = 3200 ; 3600 ; 4100 ; 4700 ; 5300 ; 6000 ; 15000 · goalText: 6000 · lead: Sở Tài chính
11 II.3 §II | Tỷ lệ hồ sơ thủ tục hành chính trực tuyến toàn trình [%] = 60 ; 70 ; 75 ; 80 ; 85 ; 90 ; 100 · goalText: 90 · lead: Sở Khoa học và Công nghệ
`);
  });

  test("five yearly targets and the final one beside them", () => {
    const told = tell(`
Biểu 01. HỆ THỐNG CHỈ TIÊU PHÁT TRIỂN CHÍNH QUYỀN SỐ TỈNH LÀO CAI GIAI ĐOẠN 2026 - 2030
TT | Tên chỉ tiêu | Đơn vị | Ước thực hiện 2025 | Mục tiêu từng năm | < | < | < | < | Mục tiêu đến 2030 | Cơ quan chủ trì theo dõi, đánh giá
^ | ^ | ^ | ^ | 2026 | 2027 | 2028 | 2029 | 2030 | ^ | ^
1 | Tỷ lệ TTHC toàn trình | % | 80 | 85 | 88 | 92 | 96 | 100 | 100 | Sở Khoa học và Công nghệ
2 | Tỷ lệ hồ sơ trực tuyến | % | 70 | 74 | 78 | 82 | 86 | 90 | 90 | Văn phòng UBND tỉnh
`);
    expect(told).toBe(`
A2:K5 yearly-plan results certain
title: Biểu 01. HỆ THỐNG CHỈ TIÊU PHÁT TRIỂN CHÍNH QUYỀN SỐ TỈNH LÀO CAI GIAI ĐOẠN 2026 - 2030
unit: UBND tỉnh Lào Cai
level: tỉnh
year: 2025
horizon: 2030 (title)
header: 2, 3
columns: A ordinal · B indicator · C unit · D value estimate 2025 · E value target 2026 · F value target 2027 · G value target 2028 · H value target 2029 · I value target 2030 · J value target 2030 · K lead
4 1 | Tỷ lệ TTHC toàn trình [%] = 80 ; 85 ; 88 ; 92 ; 96 ; 100 ; 100 · goalText: 100 · lead: Sở Khoa học và Công nghệ
5 2 | Tỷ lệ hồ sơ trực tuyến [%] = 70 ; 74 ; 78 ; 82 ; 86 ; 90 ; 90 · goalText: 90 · lead: Văn phòng UBND tỉnh
`);
  });

  test("a commune's action plan for a term", () => {
    const told = tell(`
ĐẢNG ỦY XÃ VĨNH ĐỊNH
KẾ HOẠCH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2025 - 2030
TT | Chỉ tiêu | Nghị quyết giao | Phấn đấu đến năm 2030 | Năm 2026 | Bộ phận phụ trách
1 | Thu nhập bình quân đầu người | 95 triệu đồng | 100 triệu đồng | 72 triệu đồng | Phòng Kinh tế
2 | Tỷ lệ hộ nghèo đa chiều | Dưới 1% | 0,8% | 1,8% | Phòng Văn hóa - Xã hội
`);
    expect(told).toBe(`
A3:F5 yearly-plan targets-only certain
title: KẾ HOẠCH HÀNH ĐỘNG THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2025 - 2030
unit: UBND xã Vĩnh Định
level: xã
horizon: 2030 (title)
header: 3
columns: A ordinal · B indicator · C value target · D value target 2030 · E value target 2026 · F lead
4 1 | Thu nhập bình quân đầu người = 95 triệu đồng ; 100 triệu đồng ; 72 triệu đồng · goalText: 95 triệu đồng · lead: Phòng Kinh tế
5 2 | Tỷ lệ hộ nghèo đa chiều = Dưới 1% ; 0,8% ; 1,8% · goalText: Dưới 1% · lead: Phòng Văn hóa - Xã hội
`);
  });

  test("sections merged over the whole width, a direction beyond the goal year", () => {
    const told = tell(`
**PHỤ LỤC SỐ 01** | < | < | < | < | <
**CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030 CỦA THỊ XÃ QUẢNG TRỊ** | < | < | < | < | <
**STT** | **Chỉ tiêu** | **2021** | **2022** | **2023** | **Ghi chú**
**I. CẢI CÁCH THỂ CHẾ** | < | < | < | < | <
1 | 100% văn bản được rà soát | 100% | 100% | 100% |
2 | 100% văn bản sai được xử lý | 90% | 95% | 100% |
**II. CẢI CÁCH TÀI CHÍNH CÔNG** | < | < | < | < | <
1 | Tối thiểu 15% đơn vị tự chủ | 5% | 10% | 15% |
`);
    expect(told).toBe(`
A3:F8 yearly-plan targets-only certain
title: CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030 CỦA THỊ XÃ QUẢNG TRỊ
unit: UBND thị xã Quảng Trị
level: huyện
horizon: 2025 (title)
header: 3
columns: A ordinal · B indicator · C value target 2021 · D value target 2022 · E value target 2023 · F note
§ 4 I CẢI CÁCH THỂ CHẾ
§ 7 II CẢI CÁCH TÀI CHÍNH CÔNG
5 I.1 §I | 100% văn bản được rà soát = 100% ; 100% ; 100%
6 I.2 §I | 100% văn bản sai được xử lý = 90% ; 95% ; 100%
8 II.1 §II | Tối thiểu 15% đơn vị tự chủ = 5% ; 10% ; 15%
`);
  });

  test("a programme with two goal years and goals of its own in the text", () => {
    const told = tell(`
PHỤ LỤC III
MỤC TIÊU CỤ THỂ THỰC HIỆN CHƯƠNG TRÌNH PHÁT TRIỂN THANH NIÊN TỈNH QUẢNG TRỊ GIAI ĐOẠN 2021 - 2030
TT | Mục tiêu/Chỉ tiêu | Đơn vị tính | Đến năm 2025 | Đến năm 2030 | Cơ quan chủ trì
I | Mục tiêu 1: Tăng cường giáo dục | | | |
1 | Chỉ tiêu 1: Hằng năm, 100% thanh niên trong lực lượng vũ trang được tuyên truyền | % | 100 | 100 | Bộ CHQS tỉnh
2 | Chỉ tiêu 2: Trên 70% thanh niên được trang bị kiến thức | % | 70 | 80 | Tỉnh đoàn
II | Mục tiêu 2: Nâng cao kiến thức | | | |
3 | Chỉ tiêu 3: 80% thanh niên có trình độ học vấn THPT | % | 80 | 85 | Sở Giáo dục và Đào tạo
`);
    expect(told).toBe(`
A3:F8 yearly-plan targets-only certain
title: MỤC TIÊU CỤ THỂ THỰC HIỆN CHƯƠNG TRÌNH PHÁT TRIỂN THANH NIÊN TỈNH QUẢNG TRỊ GIAI ĐOẠN 2021 - 2030
unit: UBND tỉnh Quảng Trị
level: tỉnh
horizon: 2030 (title)
header: 3
columns: A ordinal · B indicator · C unit · D value target 2025 · E value target 2030 · F lead
§ 4 I Mục tiêu 1: Tăng cường giáo dục
§ 7 II Mục tiêu 2: Nâng cao kiến thức
5 I.1 §I | Chỉ tiêu 1: Hằng năm, 100% thanh niên trong lực lượng vũ trang được tuyên truyền [%] = 100 ; 100 · lead: Bộ CHQS tỉnh
6 I.2 §I | Chỉ tiêu 2: Trên 70% thanh niên được trang bị kiến thức [%] = 70 ; 80 · lead: Tỉnh đoàn
8 II.3 §II | Chỉ tiêu 3: 80% thanh niên có trình độ học vấn THPT [%] = 80 ; 85 · lead: Sở Giáo dục và Đào tạo
`);
  });
});
