import { tell } from "./tell";

describe("other hands and languages", () => {
  test("capitals without diacritics", () => {
    const told = tell(`
BAO CAO KET QUA THUC HIEN CHI TIEU NAM 2023
TT | CHI TIEU | DON VI TINH | KE HOACH NAM 2023 | THUC HIEN NAM 2023 | GHI CHU
1 | Ty le ho ngheo giam | % | 2 | 2,5 |
2 | So lao dong duoc tao viec lam | nguoi | 500 | 480 | Chua dat
3 | Ty le tre em duoc tiem chung | % | 95 | 97 |
`);
    expect(told).toBe(`
A2:F5 targets results certain
title: BAO CAO KET QUA THUC HIEN CHI TIEU NAM 2023
year: 2023
horizon: 2023 (header)
header: 2
columns: A ordinal · B indicator · C unit · D value target 2023 · E value actual 2023 · F note
3 1 | Ty le ho ngheo giam [%] = 2 ; 2,5 · goalText: 2
4 2 | So lao dong duoc tao viec lam [nguoi] = 500 ; 480 · goalText: 500 · note: Chua dat
5 3 | Ty le tre em duoc tiem chung [%] = 95 ; 97 · goalText: 95
`);
  });

  test("misspelt heads", () => {
    const told = tell(`
Phu luc chi tieu nam 2025 huyen Vinh Linh
SỐ TT | TÊN CHỈ TIỆU | DƠN VỊ TÍNH | KÊ HOẠCH NĂM 2025 | KÉT QUẢ THỰC HIÊN | GHI CHỦ
1 | Tỷ lệ văn bản điện tử ký số | % | 100 | 99 |
2 | Tỷ lệ báo cáo đúng hạn | % | 100 | 100 |
3 | Số lớp tập huấn được tổ chức | lớp | 4 | 3 | Chậm
`);
    expect(told).toBe(`
A2:F5 targets results certain
title: Phu luc chi tieu nam 2025 huyen Vinh Linh
unit: UBND huyện Vinh Linh
level: huyện
year: 2025
horizon: 2025 (header)
header: 2
columns: A ordinal · B indicator · C unit · D value target 2025 · E value actual · F note
3 1 | Tỷ lệ văn bản điện tử ký số [%] = 100 ; 99 · goalText: 100
4 2 | Tỷ lệ báo cáo đúng hạn [%] = 100 ; 100 · goalText: 100
5 3 | Số lớp tập huấn được tổ chức [lớp] = 4 ; 3 · goalText: 4 · note: Chậm
`);
  });

  test("an English table with a status column", () => {
    const told = tell(`
Table 2. Public administration reform indicators, Quang Tri province
No. | Indicator | Unit | Actual 2022 | Estimate 2023 | Target 2023 | Target 2025 | Status | Remarks
1 | Share of online applications | % | 45 | 60 | 55 | 80 | In progress |
2 | Satisfaction of citizens | % | 88 | 91 | 90 | 92 | Completed | Survey
3 | Cost of compliance reduced | % | 5 | 8 | 10 | 20 | In progress |
`);
    expect(told).toBe(`
A2:I5 assessment results certain
title: Table 2. Public administration reform indicators, Quang Tri province
unit: Quang Tri province
level: tỉnh
year: 2023
horizon: 2025 (target-column)
header: 2
columns: A ordinal · B indicator · C unit · D value actual 2022 · E value estimate 2023 · F value target 2023 · G value target 2025 · H status · I note
3 1 | Share of online applications [%] = 45 ; 60 ; 55 ; 80 · goalText: 80 · status: In progress
4 2 | Satisfaction of citizens [%] = 88 ; 91 ; 90 ; 92 · goalText: 92 · status: Completed · note: Survey
5 3 | Cost of compliance reduced [%] = 5 ; 8 ; 10 ; 20 · goalText: 20 · status: In progress
`);
  });

  test("an English plan with two goal years", () => {
    const told = tell(`
APPENDIX: NATIONAL DIGITAL TRANSFORMATION TARGETS
(Attached to Decision No. 749/QD-TTg)
No | Objective | Target by 2025 | Target by 2030 | Responsible agency | Coordinating agencies | Deadline
I | Digital government | | | | |
1 | Online public services at level 4 | 80% | 100% | Ministry of Information | Provinces | 2025
2 | Work files processed online at commune level | 60% | 70% | Ministries | Provinces | 2025
II | Digital economy | | | | |
3 | Share of the digital economy in GDP | 20% | 30% | Ministry of Planning | Provinces | 2030
`);
    expect(told).toBe(`
A3:G8 yearly-plan targets-only certain
title: APPENDIX: NATIONAL DIGITAL TRANSFORMATION TARGETS
horizon: 2030 (target-column)
header: 3
columns: A ordinal · B indicator · C value target 2025 · D value target 2030 · E lead · F cooperating · G deadline
§ 4 I Digital government
§ 7 II Digital economy
5 I.1 §I | Online public services at level 4 = 80% ; 100% · goalText: 100% · lead: Ministry of Information · cooperating: Provinces · deadline: 2025
6 I.2 §I | Work files processed online at commune level = 60% ; 70% · goalText: 70% · lead: Ministries · cooperating: Provinces · deadline: 2025
8 II.3 §II | Share of the digital economy in GDP = 20% ; 30% · goalText: 30% · lead: Ministry of Planning · cooperating: Provinces · deadline: 2030
`);
  });

  test("unnumbered bold sections, a total, notes and signatures", () => {
    const told = tell(`
CHỈ TIÊU THI ĐUA NĂM 2023 CỦA PHƯỜNG 5
**Stt** | **Tên chỉ tiêu** | **Chỉ tiêu năm 2023** | **Kết quả** | **Tỷ lệ % hoàn thành** | **Ghi chú**
 | **Lĩnh vực kinh tế** | | | |
1 | Thu ngân sách trên địa bàn | 12 tỷ đồng | 13,4 tỷ đồng | 111,7% |
2 | Số hộ kinh doanh đăng ký mới | 40 hộ | 38 hộ | 95% |
 | **Lĩnh vực văn hóa - xã hội** | | | |
1 | Tỷ lệ gia đình văn hóa | 95% | 96% | |
2 | Tỷ lệ bao phủ bảo hiểm y tế | 93% | 92,8% | |
 | **Tổng cộng** | | | |
 | | | | |
Ghi chú: Số liệu tính đến 15/12/2023. | | | | |
Nơi nhận: | | | | TM. ỦY BAN NHÂN DÂN |
- Như trên; | | | | CHỦ TỊCH |
- Lưu: VT. | | | | Nguyễn Văn An |
`);
    expect(told).toBe(`
A2:F9 targets results certain
title: CHỈ TIÊU THI ĐUA NĂM 2023 CỦA PHƯỜNG 5
unit: UBND phường 5
level: xã
year: 2023
as of: 2023-12-15
horizon: 2023 (header)
header: 2
rows: total 9
columns: A ordinal · B indicator · C value target 2023 · D value actual · E other · F note
§ 3  Lĩnh vực kinh tế
§ 6  Lĩnh vực văn hóa - xã hội
4 1 §Lĩnh vực kinh tế | Thu ngân sách trên địa bàn = 12 tỷ đồng ; 13,4 tỷ đồng · goalText: 12 tỷ đồng
5 2 §Lĩnh vực kinh tế | Số hộ kinh doanh đăng ký mới = 40 hộ ; 38 hộ · goalText: 40 hộ
7 1~2 §Lĩnh vực văn hóa - xã hội | Tỷ lệ gia đình văn hóa = 95% ; 96% · goalText: 95%
8 2~2 §Lĩnh vực văn hóa - xã hội | Tỷ lệ bao phủ bảo hiểm y tế = 93% ; 92,8% · goalText: 93%
`);
  });

  test("two tables side by side", () => {
    const told = tell(`
PHỤ LỤC CHỈ TIÊU NĂM 2024
A. Chỉ tiêu kinh tế | | | | B. Chỉ tiêu xã hội | |
STT | Chỉ tiêu | Kế hoạch 2024 | | STT | Chỉ tiêu | Kế hoạch 2024
1 | Tăng trưởng giá trị sản xuất | 9% | | 1 | Tỷ lệ hộ nghèo còn lại | 2%
2 | Thu ngân sách nhà nước | 120 tỷ đồng | | 2 | Tỷ lệ trường đạt chuẩn quốc gia | 75%
3 | Giải ngân vốn đầu tư công | 95% | | 3 | Số lao động được đào tạo nghề | 600 người
`);
    expect(told).toBe(`
A3:C6 targets targets-only certain
title: PHỤ LỤC CHỈ TIÊU NĂM 2024 A. Chỉ tiêu kinh tế
year: 2024
horizon: 2024 (header)
header: 3
columns: A ordinal · B indicator · C value target 2024
4 1 | Tăng trưởng giá trị sản xuất = 9% · goalText: 9%
5 2 | Thu ngân sách nhà nước = 120 tỷ đồng · goalText: 120 tỷ đồng
6 3 | Giải ngân vốn đầu tư công = 95% · goalText: 95%

E3:G6 targets targets-only certain
title: B. Chỉ tiêu xã hội
year: 2024
horizon: 2024 (header)
header: 3
columns: E ordinal · F indicator · G value target 2024
4 1 | Tỷ lệ hộ nghèo còn lại = 2% · goalText: 2%
5 2 | Tỷ lệ trường đạt chuẩn quốc gia = 75% · goalText: 75%
6 3 | Số lao động được đào tạo nghề = 600 người · goalText: 600 người
`);
  });

  test("letters, Roman, Arabic and a) b) đ) inside one another, quarters as columns", () => {
    const told = tell(`
KẾ HOẠCH CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ GIO LINH
TT | Nội dung chỉ tiêu | ĐVT | Kế hoạch năm 2026 | | |
^ | ^ | ^ | Quý I | 6 tháng | 9 tháng | Cả năm
A | CÁC CHỈ TIÊU ĐỊNH LƯỢNG | | | | |
I | Cải cách thủ tục hành chính | | | | |
1 | Hồ sơ trực tuyến | | | | |
a) | Tỷ lệ hồ sơ nộp trực tuyến toàn trình | % | 60 | 70 | 80 | 90
b) | Tỷ lệ thanh toán trực tuyến | % | 50 | 60 | 70 | 80
đ) | Tỷ lệ số hóa kết quả giải quyết | % | 80 | 90 | 95 | 100
2 | Tỷ lệ hồ sơ giải quyết đúng hạn | % | 98 | 98 | 99 | 99
II | Chế độ công vụ | | | | |
1 | Tỷ lệ công chức được bồi dưỡng | % | 20 | 40 | 60 | 80
B | CÁC CHỈ TIÊU ĐỊNH TÍNH | | | | |
1 | Ban hành kế hoạch kiểm tra công vụ | | x | | |
`);
    expect(told).toBe(`
A2:G14 targets targets-only certain
title: KẾ HOẠCH CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA XÃ GIO LINH
unit: UBND xã Gio Linh
level: xã
year: 2026
horizon: 2026 (header)
header: 2, 3
columns: A ordinal · B indicator · C unit · D value target 2026-Q1 · E value target 6 tháng 2026 · F value target 9 tháng 2026 · G value target 2026
§ 4 A CÁC CHỈ TIÊU ĐỊNH LƯỢNG
§ 5   I Cải cách thủ tục hành chính
§ 11   II Chế độ công vụ
§ 13 B CÁC CHỈ TIÊU ĐỊNH TÍNH
› 6 1 Hồ sơ trực tuyến (§I)
7 I.a §I ›1 | Tỷ lệ hồ sơ nộp trực tuyến toàn trình [%] = 60 ; 70 ; 80 ; 90 · goalText: 90
8 I.b §I ›1 | Tỷ lệ thanh toán trực tuyến [%] = 50 ; 60 ; 70 ; 80 · goalText: 80
9 I.đ §I ›1 | Tỷ lệ số hóa kết quả giải quyết [%] = 80 ; 90 ; 95 ; 100 · goalText: 100
10 I.2 §I | Tỷ lệ hồ sơ giải quyết đúng hạn [%] = 98 ; 98 ; 99 ; 99 · goalText: 99
12 II.1 §II | Tỷ lệ công chức được bồi dưỡng [%] = 20 ; 40 ; 60 ; 80 · goalText: 80
14 B.1 §B | Ban hành kế hoạch kiểm tra công vụ = x ;  ;  ; 
`);
  });

  test("a form whose numbers stand before the names", () => {
    const told = tell(`
Mẫu số 03
Đơn vị báo cáo: UBND xã Vĩnh Thủy
Chỉ tiêu | Đơn vị tính | Kế hoạch năm | Thực hiện quý I | Tỷ lệ %
1. Thu ngân sách trên địa bàn | triệu đồng | 2500 | 700 | 28
2. Số hộ thoát nghèo | hộ | 25 | 5 | 20
3. Tỷ lệ tiêm chủng mở rộng | % | 98 | 30 | 30.6
`);
    expect(told).toBe(`
A3:E6 targets results certain
title: Mẫu số 03
unit: UBND xã Vĩnh Thủy
level: xã
horizon: 2025 (assumed)
header: 3
columns: A indicator · B unit · C value target · D value actual Q1 · E other
4 1 | Thu ngân sách trên địa bàn [triệu đồng] = 2500 ; 700 · goalText: 2500
5 2 | Số hộ thoát nghèo [hộ] = 25 ; 5 · goalText: 25
6 3 | Tỷ lệ tiêm chủng mở rộng [%] = 98 ; 30 · goalText: 98
`);
  });
});
