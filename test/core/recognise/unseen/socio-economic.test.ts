import { tell } from "./tell";

describe("socio-economic targets", () => {
  test("a province's yearly targets with estimates, sub-rows and a ratio column", () => {
    const told = tell(`
**PHỤ LỤC** | < | < | < | < | < | < | <
**CÁC CHỈ TIÊU CHỦ YẾU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2022** | < | < | < | < | < | < | <
(Kèm theo Nghị quyết số 25/NQ-HĐND ngày 10/12/2021 của HĐND tỉnh Thái Bình) | < | < | < | < | < | < | <
 | | | | | | |
**TT** | **Chỉ tiêu chủ yếu** | **ĐVT** | **TH 2020** | **KH 2021** | **ƯTH 2021** | **KH 2022** | **ƯTH 2021/TH 2020 (%)**
**A** | **CHỈ TIÊU KINH TẾ** | | | | | |
1 | Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) | % | 3.21 | 8 | 6.68 | 9 |
2 | Cơ cấu kinh tế | | | | | |
 | - Nông, lâm nghiệp và thủy sản | % | 25.2 | 24 | 23.9 | 22.5 | 94.8
 | - Công nghiệp và xây dựng | % | 39.8 | 42 | 41.5 | 43 | 104.3
3 | Thu ngân sách nhà nước trên địa bàn | Tỷ đồng | 8.970,5 | 9200 | 9870 | 10500 | 110
 | Trong đó: Thu nội địa | Tỷ đồng | 7600 | 7800 | 8100 | 8700 | 106.6
**B** | **CHỈ TIÊU XÃ HỘI** | | | | | |
4 | Tỷ lệ hộ nghèo theo chuẩn quốc gia | % | 2.34 | 2 | 1.9 | 1.5 |
5 | Tỷ lệ lao động qua đào tạo | % | 65 | 67 | 67.5 | 70 |
`);
    expect(told).toBe(`
A5:H15 yearly-plan results certain
title: CÁC CHỈ TIÊU CHỦ YẾU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2022
unit: HĐND tỉnh Thái Bình
level: tỉnh
year: 2022
planned on: 2021-12-10
horizon: 2022 (target-column)
header: 5
columns: A ordinal · B indicator · C unit · D value actual 2020 · E value target 2021 · F value estimate 2021 · G value target 2022 · H other
§ 6 A CHỈ TIÊU KINH TẾ
§ 13 B CHỈ TIÊU XÃ HỘI
7 A.1 §A | Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) [%] = 3.21 ; 8 ; 6.68 ; 9 · goalText: 9
8 A.2 §A | Cơ cấu kinh tế =  ;  ;  ; 
9 A.2-1 §A ↑A.2 | - Nông, lâm nghiệp và thủy sản [%] = 25.2 ; 24 ; 23.9 ; 22.5 · goalText: 22.5
10 A.2-2 §A ↑A.2 | - Công nghiệp và xây dựng [%] = 39.8 ; 42 ; 41.5 ; 43 · goalText: 43
11 A.3 §A | Thu ngân sách nhà nước trên địa bàn [Tỷ đồng] = 8.970,5 ; 9200 ; 9870 ; 10500 · goalText: 10500
12 A.3-1 §A ↑A.3 | Trong đó: Thu nội địa [Tỷ đồng] = 7600 ; 7800 ; 8100 ; 8700 · goalText: 8700
14 B.4 §B | Tỷ lệ hộ nghèo theo chuẩn quốc gia [%] = 2.34 ; 2 ; 1.9 ; 1.5 · goalText: 1.5
15 B.5 §B | Tỷ lệ lao động qua đào tạo [%] = 65 ; 67 ; 67.5 ; 70 · goalText: 70
`);
  });

  test("a district's targets under a head of two rows with a lettered numbering row", () => {
    const told = tell(`
HỘI ĐỒNG NHÂN DÂN | < | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | <
HUYỆN CAM LỘ | < | | | Độc lập - Tự do - Hạnh phúc | < | < | <
 | | | | | | |
BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024 | < | < | < | < | < | < | <
STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2022 | Năm 2023 | < | Kế hoạch năm 2024 | Ghi chú
^ | ^ | ^ | ^ | Kế hoạch | Ước thực hiện | ^ | ^
A | B | C | 1 | 2 | 3 | 4 | 5
I | Về kinh tế | | | | | |
1 | Tổng giá trị sản xuất | tỷ đồng | 5400 | 6000 | 6100 | 6700 |
2 | Thu nhập bình quân đầu người | triệu đồng/người | 56 | 60 | 61 | 66 | phấn đấu
II | Về xã hội | | | | | |
1 | Giải quyết việc làm mới | lao động | 900 | 1000 | 1050 | 1000 |
2 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 95.1 | 96 | 96.2 | 97 |
`);
    expect(told).toBe(`
A5:H13 yearly-plan results certain
title: BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024
unit: UBND huyện Cam Lộ
level: huyện
year: 2024
horizon: 2024 (target-column)
header: 5, 6
numbering: 7
columns: A ordinal · B indicator · C unit · D value actual 2022 · E value target 2023 · F value estimate 2023 · G value target 2024 · H note
§ 8 I Về kinh tế
§ 11 II Về xã hội
9 I.1 §I | Tổng giá trị sản xuất [tỷ đồng] = 5400 ; 6000 ; 6100 ; 6700 · goalText: 6700
10 I.2 §I | Thu nhập bình quân đầu người [triệu đồng/người] = 56 ; 60 ; 61 ; 66 · goalText: 66 · note: phấn đấu
12 II.1 §II | Giải quyết việc làm mới [lao động] = 900 ; 1000 ; 1050 ; 1000 · goalText: 1000
13 II.2 §II | Tỷ lệ dân số tham gia bảo hiểm y tế [%] = 95.1 ; 96 ; 96.2 ; 97 · goalText: 97
`);
  });

  test("a five-year table whose heads are bare years", () => {
    const told = tell(`
BIỂU TỔNG HỢP CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2021 - 2025 HUYỆN CAM LỘ
TT | Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025
1 | Thu nhập bình quân đầu người | Triệu đồng | 52 | 56 | 61 | 66 | 72
2 | Tỷ lệ hộ nghèo | % | 5.2 | 4.6 | 3.9 | 3.1 | 2.5
3 | Số xã đạt chuẩn nông thôn mới | Xã | 6 | 7 | 7 | 7 | 8
`);
    expect(told).toBe(`
A2:H5 yearly-plan targets-only certain
title: BIỂU TỔNG HỢP CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2021 - 2025 HUYỆN CAM LỘ
unit: UBND huyện Cam Lộ
level: huyện
horizon: 2025 (title)
header: 2
columns: A ordinal · B indicator · C unit · D value target 2021 · E value target 2022 · F value target 2023 · G value target 2024 · H value target 2025
3 1 | Thu nhập bình quân đầu người [Triệu đồng] = 52 ; 56 ; 61 ; 66 ; 72 · goalText: 72
4 2 | Tỷ lệ hộ nghèo [%] = 5.2 ; 4.6 ; 3.9 ; 3.1 ; 2.5 · goalText: 2.5
5 3 | Số xã đạt chuẩn nông thôn mới [Xã] = 6 ; 7 ; 7 ; 7 ; 8 · goalText: 8
`);
  });

  test("nine months against last year, with ratios computed from other columns", () => {
    const told = tell(`
UBND HUYỆN A LƯỚI
BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 9 THÁNG NĂM 2024
Đơn vị tính: Theo cột
STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện 9 tháng/2023 | Thực hiện 9 tháng/2024 | Ước TH cả năm 2024 | So sánh (%) | <
^ | ^ | ^ | ^ | ^ | ^ | ^ | 9T/2024 so với cùng kỳ | Ước TH so với KH
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=6/5 | 9=7/4
1 | Tổng giá trị sản xuất | Tỷ đồng | 2100 | 1400 | 1520 | 2110 | 108,6 | 100,5
2 | Trồng rừng tập trung | Ha | 900 | 500 | 610 | 900 | 122 | 100
`);
    expect(told).toBe(`
A4:I8 yearly-plan results certain
title: BIỂU TỔNG HỢP TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 9 THÁNG NĂM 2024
unit: UBND huyện A Lưới
level: huyện
year: 2024
horizon: 2024 (header)
header: 4, 5
numbering: 6
columns: A ordinal · B indicator · C unit · D value target 2024 · E value actual 9 tháng 2023 · F value actual 9 tháng 2024 · G value estimate 2024 · H other · I other
7 1 | Tổng giá trị sản xuất [Tỷ đồng] = 2100 ; 1400 ; 1520 ; 2110 · goalText: 2100
8 2 | Trồng rừng tập trung [Ha] = 900 ; 500 ; 610 ; 900 · goalText: 900
`);
  });

  test("two bodies that set a target for the same year", () => {
    const told = tell(`
MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2024
STT | Chỉ tiêu | Mục tiêu Quốc hội giao năm 2024 | Mục tiêu Chính phủ phấn đấu năm 2024 | Ước thực hiện năm 2024 | Cơ quan chủ trì
1 | Tốc độ tăng GDP (%) | 6-6,5 | 6,5 | 7,0 | Bộ Kế hoạch và Đầu tư
2 | GDP bình quân đầu người (USD) | 4.700-4.730 | 4.730 | 4.700 | Bộ Kế hoạch và Đầu tư
3 | Tốc độ tăng CPI bình quân (%) | 4-4,5 | dưới 4,5 | 3,9 | Bộ Tài chính
`);
    expect(told).toBe(`
A2:F5 targets results certain
title: MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2024
level: bộ
year: 2024
horizon: 2024 (header)
header: 2
columns: A ordinal · B indicator · C value target 2024 · D value target 2024 · E value estimate 2024 · F lead
3 1 | Tốc độ tăng GDP (%) [%] = 6-6,5 ; 6,5 ; 7,0 · goalText: 6-6,5 · lead: Bộ Kế hoạch và Đầu tư
4 2 | GDP bình quân đầu người (USD) [USD] = 4.700-4.730 ; 4.730 ; 4.700 · goalText: 4.700-4.730 · lead: Bộ Kế hoạch và Đầu tư
5 3 | Tốc độ tăng CPI bình quân (%) [%] = 4-4,5 ; dưới 4,5 ; 3,9 · goalText: 4-4,5 · lead: Bộ Tài chính
`);
  });

  test("targets divided among communes", () => {
    const told = tell(`
GIAO CHỈ TIÊU KẾ HOẠCH NĂM 2024 CHO CÁC XÃ, THỊ TRẤN
TT | Chỉ tiêu | ĐVT | Toàn huyện | Chia theo xã, thị trấn | < | <
^ | ^ | ^ | ^ | Xã Gio Mai | Xã Gio Hải | TT Cửa Việt
1 | Diện tích lúa | ha | 1200 | 500 | 300 | 400
2 | Thu ngân sách xã | tỷ đồng | 15 | 4 | 5 | 6
3 | Tỷ lệ hộ nghèo | % | 3 | 2.5 | 3.5 | 2
`);
    expect(told).toBe(`
A2:G6 targets targets-only certain
title: GIAO CHỈ TIÊU KẾ HOẠCH NĂM 2024 CHO CÁC XÃ, THỊ TRẤN
level: huyện
year: 2024
horizon: 2024 (title)
header: 2, 3
columns: A ordinal · B indicator · C unit · D value target Toàn huyện · E value target Xã Gio Mai · F value target Xã Gio Hải · G value target TT Cửa Việt
4 1 | Diện tích lúa [ha] = 1200 ; 500 ; 300 ; 400 · goalText: 1200
5 2 | Thu ngân sách xã [tỷ đồng] = 15 ; 4 ; 5 ; 6 · goalText: 15
6 3 | Tỷ lệ hộ nghèo [%] = 3 ; 2.5 ; 3.5 ; 2 · goalText: 3
`);
  });

  test("a head that spans without being merged, and sub-rows with every kind of bullet", () => {
    const told = tell(`
CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025 XÃ TRIỆU LONG
STT | CHỈ TIÊU | ĐVT | NĂM 2024 | | KẾ HOẠCH 2025
 | | | KẾ HOẠCH | THỰC HIỆN |
1 | Tổng sản lượng lương thực | tấn | 5200 | 5310 | 5400
 | Trong đó: - Lúa | tấn | 5000 | 5100 | 5200
 | - Ngô | tấn | 200 | 210 | 200
2 | Tổng đàn gia súc | con | 3100 | 3000 | 3200
 | + Trâu, bò | con | 900 | 880 | 950
 | * Lợn | con | 2200 | 2120 | 2250
3 | Tỷ lệ tăng dân số tự nhiên | ‰ | 8 | 7.5 | 7
(*) Số liệu ước đến 31/12/2024 | | | | |
Ghi chú: Chỉ tiêu số 3 do huyện giao | | | | |
`);
    expect(told).toBe(`
A2:F10 yearly-plan results certain
title: CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025 XÃ TRIỆU LONG
unit: UBND xã Triệu Long
level: xã
year: 2025
as of: 2024-12-31
horizon: 2025 (target-column)
header: 2, 3
columns: A ordinal · B indicator · C unit · D value target 2024 · E value actual 2024 · F value target 2025
4 1 | Tổng sản lượng lương thực [tấn] = 5200 ; 5310 ; 5400 · goalText: 5400
5 1-1 ↑1 | Trong đó: - Lúa [tấn] = 5000 ; 5100 ; 5200 · goalText: 5200
6 1-2 ↑1 | - Ngô [tấn] = 200 ; 210 ; 200 · goalText: 200
7 2 | Tổng đàn gia súc [con] = 3100 ; 3000 ; 3200 · goalText: 3200
8 2-1 ↑2 | + Trâu, bò [con] = 900 ; 880 ; 950 · goalText: 950
9 2-2 ↑2 | * Lợn [con] = 2200 ; 2120 ; 2250 · goalText: 2250
10 3 | Tỷ lệ tăng dân số tự nhiên [‰] = 8 ; 7.5 ; 7 · goalText: 7
`);
  });

  test("heads that are numbers, units in brackets after the names", () => {
    const told = tell(`
CHỈ TIÊU KẾ HOẠCH NĂM 2024
TT | Chỉ tiêu | 2022 | 2023 | 2024 |
1 | Tỷ lệ hồ sơ đúng hạn (%) | 95 | 96 | 98 |
2 | Số doanh nghiệp thành lập mới (doanh nghiệp) | 120 | 150 | 180 |
 | Tổng cộng | | | |
`);
    expect(told).toBe(`
A2:E5 yearly-plan results certain
title: CHỈ TIÊU KẾ HOẠCH NĂM 2024
year: 2024
horizon: 2024 (header)
header: 2
rows: total 5
columns: A ordinal · B indicator · C value actual 2022 · D value actual 2023 · E value target 2024
3 1 | Tỷ lệ hồ sơ đúng hạn (%) [%] = 95 ; 96 ; 98 · goalText: 98
4 2 | Số doanh nghiệp thành lập mới (doanh nghiệp) [doanh nghiệp] = 120 ; 150 ; 180 · goalText: 180
`);
  });

  test("a period as target beside years, nine months and an estimate", () => {
    const told = tell(`
KẾ HOẠCH GIẢM NGHÈO BỀN VỮNG GIAI ĐOẠN 2021-2025
(Ban hành kèm theo Kế hoạch số 88/KH-UBND ngày 05 tháng 4 năm 2022 của UBND tỉnh Kon Tum)

TT | Chỉ tiêu | ĐVT | Mục tiêu giai đoạn 2021-2025 | Thực hiện năm 2021 | Thực hiện năm 2022 | Kết quả 9 tháng năm 2023 | Ước cả năm 2023 | Cơ quan theo dõi
1 | Tỷ lệ hộ nghèo đa chiều giảm bình quân hằng năm | % | 1 - 1,5 | 1,2 | 1,3 | 0,9 | 1,2 | Sở Lao động - Thương binh và Xã hội
2 | Số huyện thoát khỏi tình trạng đặc biệt khó khăn | huyện | 3 | 0 | 1 | 1 | 2 | Ủy ban Dân tộc
3 | Tỷ lệ hộ nghèo được hỗ trợ nhà ở | % | 100 | 45 | 60 | 72 | 80 | Sở Xây dựng
`);
    expect(told).toBe(`
A4:I7 yearly-plan results certain
title: KẾ HOẠCH GIẢM NGHÈO BỀN VỮNG GIAI ĐOẠN 2021-2025
unit: UBND tỉnh Kon Tum
level: tỉnh
year: 2022
planned on: 2022-04-05
horizon: 2025 (title)
header: 4
columns: A ordinal · B indicator · C unit · D value target 2021-2025 · E value actual 2021 · F value actual 2022 · G value actual 9 tháng 2023 · H value estimate 2023 · I monitor
5 1 | Tỷ lệ hộ nghèo đa chiều giảm bình quân hằng năm [%] = 1 - 1,5 ; 1,2 ; 1,3 ; 0,9 ; 1,2 · goalText: 1 - 1,5 · monitor: Sở Lao động - Thương binh và Xã hội
6 2 | Số huyện thoát khỏi tình trạng đặc biệt khó khăn [huyện] = 3 ; 0 ; 1 ; 1 ; 2 · goalText: 3 · monitor: Ủy ban Dân tộc
7 3 | Tỷ lệ hộ nghèo được hỗ trợ nhà ở [%] = 100 ; 45 ; 60 ; 72 ; 80 · goalText: 100 · monitor: Sở Xây dựng
`);
  });
});
