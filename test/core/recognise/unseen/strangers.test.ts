import { tell } from "./tell";
import { tellGoals } from "./tell-goals";

/** Tables as strangers write them. The readings were printed by this code and read over: they keep what was seen to be right. */
describe("strangers' annexes", () => {
  test("a province's year in three tiers, with 'Trong đó', ditto units and amounts that look like years", () => {
    const table = `
UBND TỈNH LÀO CAI | < | | | | | | | | |
Biểu số 01 | < | | | | | | | | |
CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2026 | < | < | < | < | < | < | < | < | < | <
(Kèm theo Báo cáo số 512/BC-UBND ngày 05/12/2025 của UBND tỉnh Lào Cai) | < | < | < | < | < | < | < | < | < | <
STT | Chỉ tiêu | Đơn vị tính | TH năm 2024 | Năm 2025 | < | < | KH năm 2026 | So sánh (%) | < | Cơ quan chủ trì
^ | ^ | ^ | ^ | KH | TH 9 tháng | ƯTH cả năm | ^ | ƯTH 2025/KH 2025 | KH 2026/ƯTH 2025 | ^
A | B | C | 1 | 2 | 3 | 4 | 5 | 6=4/2 | 7=5/4 | D
**A** | **CHỈ TIÊU KINH TẾ** | | | | | | | | |
1 | Tốc độ tăng trưởng GRDP (giá so sánh 2010) | % | 7.38 | 8.5 | 7.2 | 8.5 | >10 | | | Sở Tài chính
2 | Cơ cấu GRDP (giá hiện hành) | % | 100 | 100 | | 100 | 100 | | |
- | Nông, lâm nghiệp, thủy sản | % | 14,5 | 13,8 | | 14 | 13,5 | | | Sở NN&MT
- | Công nghiệp, xây dựng | % | 38,2 | 38,9 | | 38,6 | 39 | | | Sở Công Thương
- | Dịch vụ | % | 42 | 42,2 | | 42,3 | 42,5 | | |
3 | Tổng thu NSNN trên địa bàn | Tỷ đồng | 2100 | 2025 | 1650 | 2100 | '2.400 | 103,7 | 114,3 | Sở Tài chính
 | Trong đó: | | | | | | | | |
a | Thu nội địa | Tỷ đồng | '1.900 | '1.850 | '1.500 | '1.930 | '2.200 | 104,3 | 114 | Thuế tỉnh
b | Thu từ hoạt động xuất nhập khẩu | " | 200 | 175 | 150 | 170 | 200 | 97,1 | 117,6 | Chi cục Hải quan KV VII
4 | Kim ngạch XNK qua các cửa khẩu | Triệu USD | '3.500 | '5.000 | '2.900 | '4.200 | '5.000 | 84 | 119 | Ban QL Khu kinh tế
**B** | **CHỈ TIÊU VĂN HÓA - XÃ HỘI** | | | | | | | | |
5 | Giảm tỷ lệ hộ nghèo đa chiều | % | 4,1 | 3 | | 3 | 2,5-3 | | | Sở NN&MT
6 | Tỷ lệ lao động qua đào tạo | % | 69,3 | 70 | 70 | 70,5 | 72 | | |
7 | Số bác sĩ/1 vạn dân | Bác sĩ | 13,5 | 14 | 14 | 14 | 14,5 | | | Sở Y tế
**C** | **CHỈ TIÊU MÔI TRƯỜNG** | | | | | | | | |
8 | Tỷ lệ che phủ rừng | % | 61,5 | 61,5 | 61,5 | 61,5 | 62 | | | Sở NN&MT
`;
    expect(tell(table)).toBe(`
A5:K24 yearly-plan results certain
title: CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2026
unit: UBND tỉnh Lào Cai
level: tỉnh
year: 2026
planned on: 2025-12-05
horizon: 2026 (target-column)
header: 5, 6
numbering: 7
rows: note 15
columns: A ordinal · B indicator · C unit · D value actual 2024 · E value target 2025 · F value actual 9 tháng 2025 · G value estimate 2025 · H value target 2026 · I other · J other · K lead
§ 8 A CHỈ TIÊU KINH TẾ
§ 19 B CHỈ TIÊU VĂN HÓA - XÃ HỘI
§ 23 C CHỈ TIÊU MÔI TRƯỜNG
9 A.1 §A | Tốc độ tăng trưởng GRDP (giá so sánh 2010) [%] = 7.38 ; 8.5 ; 7.2 ; 8.5 ; >10 · goalText: >10 · lead: Sở Tài chính
10 A.2 §A | Cơ cấu GRDP (giá hiện hành) [%] = 100 ; 100 ;  ; 100 ; 100 · goalText: 100
11 A.2-1 §A ↑A.2 | Nông, lâm nghiệp, thủy sản [%] = 14,5 ; 13,8 ;  ; 14 ; 13,5 · goalText: 13,5 · lead: Sở NN&MT
12 A.2-2 §A ↑A.2 | Công nghiệp, xây dựng [%] = 38,2 ; 38,9 ;  ; 38,6 ; 39 · goalText: 39 · lead: Sở Công Thương
13 A.2-3 §A ↑A.2 | Dịch vụ [%] = 42 ; 42,2 ;  ; 42,3 ; 42,5 · goalText: 42,5
14 A.3 §A | Tổng thu NSNN trên địa bàn [Tỷ đồng] = 2100 ; 2025 ; 1650 ; 2100 ; 2.400 · goalText: 2.400 · lead: Sở Tài chính
16 A.a §A ↑A.3 | Thu nội địa [Tỷ đồng] = 1.900 ; 1.850 ; 1.500 ; 1.930 ; 2.200 · goalText: 2.200 · lead: Thuế tỉnh
17 A.b §A ↑A.3 | Thu từ hoạt động xuất nhập khẩu [Tỷ đồng] = 200 ; 175 ; 150 ; 170 ; 200 · goalText: 200 · lead: Chi cục Hải quan KV VII
18 A.4 §A | Kim ngạch XNK qua các cửa khẩu [Triệu USD] = 3.500 ; 5.000 ; 2.900 ; 4.200 ; 5.000 · goalText: 5.000 · lead: Ban QL Khu kinh tế
20 B.5 §B | Giảm tỷ lệ hộ nghèo đa chiều [%] = 4,1 ; 3 ;  ; 3 ; 2,5-3 · goalText: 2,5-3 · lead: Sở NN&MT
21 B.6 §B | Tỷ lệ lao động qua đào tạo [%] = 69,3 ; 70 ; 70 ; 70,5 ; 72 · goalText: 72
22 B.7 §B | Số bác sĩ/1 vạn dân [Bác sĩ] = 13,5 ; 14 ; 14 ; 14 ; 14,5 · goalText: 14,5 · lead: Sở Y tế
24 C.8 §C | Tỷ lệ che phủ rừng [%] = 61,5 ; 61,5 ; 61,5 ; 61,5 ; 62 · goalText: 62 · lead: Sở NN&MT
`);
    expect(tellGoals(table)).toBe(`
A.1 | > 10 % | in-progress
A.2 | ~>= 100 % | completed
A.2-1 | ~>= 13.5 % | completed
A.2-2 | ~>= 39 % | in-progress
A.2-3 | ~>= 42.5 % | in-progress
A.3 | ~>= 2400 Tỷ đồng | in-progress
A.a | ~>= 2200 Tỷ đồng | in-progress
A.b | ~>= 200 Tỷ đồng | in-progress
A.4 | ~>= 5000 Triệu USD | in-progress
B.5 | decrease 2.5..3 % | completed
B.6 | ~>= 72 % | in-progress
B.7 | ~>= 14.5 Bác sĩ | in-progress
C.8 | ~>= 62 % | in-progress
`);
  });

  test("new rural criteria with a column of names, results and a total under the names", () => {
    const table = `
BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT, ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2024 CỦA XÃ ĐÔNG SƠN | < | < | < | < | <
(Kèm theo Báo cáo số 45/BC-UBND ngày 12/11/2024 của UBND xã Đông Sơn) | < | < | < | < | <
TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu | Kết quả tự đánh giá của xã | <
 | | | | Kết quả thực hiện | Đánh giá
1 | Quy hoạch | 1.1. Có quy hoạch chung xây dựng xã còn thời hạn được rà soát, điều chỉnh | Đạt | Đã phê duyệt | Đạt
 | | 1.2. Có quy chế quản lý quy hoạch | Đạt | Đã ban hành | Đạt
2 | Giao thông | 2.1. Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng - xanh - sạch - đẹp | 100% | 100% | Đạt
 | | 2.2. Tỷ lệ đường thôn được cứng hóa | ≥90% | 85,4% | Chưa đạt
3 | Thủy lợi và phòng, chống thiên tai | 3.1. Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới, tiêu chủ động | ≥90% | 92% | Đạt
 | | 3.2. Có ít nhất 01 tổ chức thủy lợi cơ sở hoạt động hiệu quả | Đạt | 01 tổ | Đạt
10 | Thu nhập | Thu nhập bình quân đầu người năm 2024 (triệu đồng/người) | ≥58 | 61,2 | Đạt
11 | Nghèo đa chiều | Tỷ lệ nghèo đa chiều giai đoạn 2021-2025 | ≤2,5% | 1,9% | Đạt
 | **Tổng cộng** | | | Đạt 6/8 chỉ tiêu |
`;
    expect(tell(table)).toBe(`
A3:F13 assessment results certain
title: BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT, ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2024 CỦA XÃ ĐÔNG SƠN
unit: UBND xã Đông Sơn
level: xã
year: 2024
planned on: 2024-11-12
horizon: 2024 (title)
header: 3, 4
rows: total 13
columns: A ordinal · B other · C indicator · D goal · E value actual · F status
§ 5 1 Quy hoạch
§ 7 2 Giao thông
§ 9 3 Thủy lợi và phòng, chống thiên tai
§ 11 10 Thu nhập
§ 12 11 Nghèo đa chiều
5 1.1 §1 | Có quy hoạch chung xây dựng xã còn thời hạn được rà soát, điều chỉnh = Đã phê duyệt · goalText: Đạt · status: Đạt
6 1.2 §1 | Có quy chế quản lý quy hoạch = Đã ban hành · goalText: Đạt · status: Đạt
7 2.1 §2 | Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng - xanh - sạch - đẹp = 100% · goalText: 100% · status: Đạt
8 2.2 §2 | Tỷ lệ đường thôn được cứng hóa = 85,4% · goalText: ≥90% · status: Chưa đạt
9 3.1 §3 | Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới, tiêu chủ động = 92% · goalText: ≥90% · status: Đạt
10 3.2 §3 | Có ít nhất 01 tổ chức thủy lợi cơ sở hoạt động hiệu quả = 01 tổ · goalText: Đạt · status: Đạt
11 10 §10 | Thu nhập bình quân đầu người năm 2024 (triệu đồng/người) [triệu đồng/người] = 61,2 · goalText: ≥58 · status: Đạt
12 11 §11 | Tỷ lệ nghèo đa chiều giai đoạn 2021-2025 = 1,9% · goalText: ≤2,5% · status: Đạt
`);
    expect(tellGoals(table)).toBe(`
1.1 | – | completed
1.2 | – | completed
2.1 | ~>= 100 % | completed
2.2 | >= 90 % | in-progress
3.1 | >= 90 % | completed
3.2 | – | completed
10 | >= 58 triệu đồng/người | completed
11 | <= 2.5 % | completed
`);
  });

  test("digital goals for three years, a rank among them", () => {
    const table = `
PHỤ LỤC I | < | < | < | < | < | <
CÁC CHỈ TIÊU CƠ BẢN VỀ CHUYỂN ĐỔI SỐ CỦA TỈNH HÀ GIANG ĐẾN NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030, TẦM NHÌN 2045 | < | < | < | < | < | <
 | | | | | |
TT | Chỉ tiêu | Hiện trạng (đến 31/12/2022) | Mục tiêu | < | < | Cơ quan theo dõi, đánh giá
^ | ^ | ^ | Năm 2025 | Năm 2030 | Năm 2045 | ^
I | Chính quyền số | | | | |
1 | Tỷ lệ DVCTT toàn trình được cung cấp trên Cổng Dịch vụ công | 45% | 80% | 100% | 100% | VP UBND tỉnh
2 | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng: | | | | | Sở TT&TT
 | + Cấp tỉnh | 85% | 90% | 100% | 100% |
 | + Cấp huyện | 70% | 80% | 90% | 100% |
 | + Cấp xã | 40% | 60% | 70% | 100% |
II | Kinh tế số | | | | |
1 | Tỷ trọng kinh tế số trong GRDP | Chưa có số liệu | 20% | 30% | ≥ 50% | Sở KH&ĐT
2 | Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử | 15% | Trên 80% | 100% | | Sở Công Thương
III | Xã hội số | | | | |
1 | Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng | 60,5% | 80% | 100% | 100% | Sở TT&TT
2 | Xếp hạng chỉ số DTI | 41/63 | Trong nhóm 40 | Nhóm 30 | Nhóm 20 | Sở TT&TT
`;
    expect(tell(table)).toBe(`
A4:G17 yearly-plan results certain
title: CÁC CHỈ TIÊU CƠ BẢN VỀ CHUYỂN ĐỔI SỐ CỦA TỈNH HÀ GIANG ĐẾN NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030, TẦM NHÌN 2045
unit: UBND tỉnh Hà Giang
level: tỉnh
year: 2022
as of: 2022-12-31
horizon: 2025 (title)
header: 4, 5
columns: A ordinal · B indicator · C value actual 2022 2022-12-31 · D value target 2025 · E value target 2030 · F value target 2045 · G monitor
§ 6 I Chính quyền số
§ 12 II Kinh tế số
§ 15 III Xã hội số
7 I.1 §I | Tỷ lệ DVCTT toàn trình được cung cấp trên Cổng Dịch vụ công = 45% ; 80% ; 100% ; 100% · goalText: 80% · monitor: VP UBND tỉnh
8 I.2 §I | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng: =  ;  ;  ;  · monitor: Sở TT&TT
9 I.2-1 §I ↑I.2 | + Cấp tỉnh = 85% ; 90% ; 100% ; 100% · goalText: 90%
10 I.2-2 §I ↑I.2 | + Cấp huyện = 70% ; 80% ; 90% ; 100% · goalText: 80%
11 I.2-3 §I ↑I.2 | + Cấp xã = 40% ; 60% ; 70% ; 100% · goalText: 60%
13 II.1 §II | Tỷ trọng kinh tế số trong GRDP = Chưa có số liệu ; 20% ; 30% ; ≥ 50% · goalText: 20% · monitor: Sở KH&ĐT
14 II.2 §II | Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử = 15% ; Trên 80% ; 100% ;  · goalText: Trên 80% · monitor: Sở Công Thương
16 III.1 §III | Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng = 60,5% ; 80% ; 100% ; 100% · goalText: 80% · monitor: Sở TT&TT
17 III.2 §III | Xếp hạng chỉ số DTI = 41/63 ; Trong nhóm 40 ; Nhóm 30 ; Nhóm 20 · goalText: Trong nhóm 40 · monitor: Sở TT&TT
`);
    expect(tellGoals(table)).toBe(`
I.1 | ~>= 80 % | in-progress
I.2 | – | in-progress
I.2-1 | ~>= 90 % | in-progress
I.2-2 | ~>= 80 % | in-progress
I.2-3 | ~>= 60 % | in-progress
II.1 | ~>= 20 % | unmeasured
II.2 | > 80 % | in-progress
III.1 | ~>= 80 % | in-progress
III.2 | rank 40 hạng | in-progress
`);
  });

  test("a commune's five years under an issuer on two lines", () => {
    const table = `
ỦY BAN NHÂN DÂN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | | | |
XÃ TÂN THÀNH | | | Độc lập - Tự do - Hạnh phúc | | | | |
PHỤ LỤC | | | | | | | |
Chỉ tiêu cải cách hành chính giai đoạn 2026 - 2030 trên địa bàn xã Tân Thành | | | | | | | |
(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân xã Tân Thành) | | | | | | | |
Số TT | Mục tiêu, chỉ tiêu cụ thể | ĐVT | 2026 | 2027 | 2028 | 2029 | 2030 | Bộ phận tham mưu | Ghi chú
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
I | CẢI CÁCH THỂ CHẾ | | | | | | | |
1 | Tỷ lệ văn bản QPPL ban hành đúng quy định | % | 100 | 100 | 100 | 100 | 100 | Văn phòng HĐND và UBND |
II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | | | | | | | |
1 | Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC | % | 90 | 92 | 93 | 94 | ≥95 | Trung tâm Phục vụ hành chính công |
2 | Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ có phát sinh giao dịch | % | 60 | 65 | 70 | 75 | 80 | TTPVHCC | phấn đấu vượt
3 | Thời gian chờ giao dịch bình quân | phút | ≤ 30 | ≤ 25 | ≤ 20 | ≤ 20 | ≤ 15 | TTPVHCC |
III | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | | | | | | | |
1 | Số sáng kiến, giải pháp mới trong CCHC | Sáng kiến | 01 | 01 | 02 | 02 | 2-3 | Phòng Văn hóa - Xã hội |
2 | Tỷ lệ cán bộ, công chức đạt chuẩn | % | 98 | 100 | 100 | 100 | 100 | Phòng Văn hóa - Xã hội |
TM. ỦY BAN NHÂN DÂN | | | | | | | |
`;
    expect(tell(table)).toBe(`
A6:J16 yearly-plan targets-only certain
title: Chỉ tiêu cải cách hành chính giai đoạn 2026 - 2030 trên địa bàn xã Tân Thành
unit: UBND xã Tân Thành
level: xã
year: 2026
planned on: 2026-01-20
horizon: 2030 (title)
header: 6
numbering: 7
columns: A ordinal · B indicator · C unit · D value target 2026 · E value target 2027 · F value target 2028 · G value target 2029 · H value target 2030 · I lead · J note
§ 8 I CẢI CÁCH THỂ CHẾ
§ 10 II CẢI CÁCH THỦ TỤC HÀNH CHÍNH
§ 14 III CẢI CÁCH CHẾ ĐỘ CÔNG VỤ
9 I.1 §I | Tỷ lệ văn bản QPPL ban hành đúng quy định [%] = 100 ; 100 ; 100 ; 100 ; 100 · goalText: 100 · lead: Văn phòng HĐND và UBND
11 II.1 §II | Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC [%] = 90 ; 92 ; 93 ; 94 ; ≥95 · goalText: ≥95 · lead: Trung tâm Phục vụ hành chính công
12 II.2 §II | Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ có phát sinh giao dịch [%] = 60 ; 65 ; 70 ; 75 ; 80 · goalText: 80 · note: phấn đấu vượt · lead: TTPVHCC
13 II.3 §II | Thời gian chờ giao dịch bình quân [phút] = ≤ 30 ; ≤ 25 ; ≤ 20 ; ≤ 20 ; ≤ 15 · goalText: ≤ 15 · lead: TTPVHCC
15 III.1 §III | Số sáng kiến, giải pháp mới trong CCHC [Sáng kiến] = 01 ; 01 ; 02 ; 02 ; 2-3 · goalText: 2-3 · lead: Phòng Văn hóa - Xã hội
16 III.2 §III | Tỷ lệ cán bộ, công chức đạt chuẩn [%] = 98 ; 100 ; 100 ; 100 ; 100 · goalText: 100 · lead: Phòng Văn hóa - Xã hội
`);
    expect(tellGoals(table)).toBe(`
I.1 | ~>= 100 % | unmeasured
II.1 | >= 95 % | unmeasured
II.2 | ~>= 80 % | unmeasured
II.3 | <= 15 phút | unmeasured
III.1 | range 2..3 Sáng kiến | unmeasured
III.2 | ~>= 100 % | unmeasured
`);
  });

  test("quarters beside a plan, torn rows and blank columns", () => {
    const table = `
PHÒNG VĂN HÓA - XÃ HỘI PHƯỜNG HÒA BÌNH | | | | | | | | |
KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ QUÝ III NĂM 2025 | | | | | | | | |
(Số liệu tính từ 01/01/2025 đến 30/9/2025) | | | | | | | | |
TT | | Nội dung chỉ tiêu | ĐVT | Kế hoạch 2025 | Quý I/2025 | Quý II/2025 | Quý III/2025 | | Đánh giá | Ghi chú
1 | | Tỷ lệ hồ sơ TTHC được tiếp nhận trực | % | 85 | 60,5 | 71 | 88 | | Đạt |
 | | tuyến trên tổng số hồ sơ | | | | | | | |
2 | | Tỷ lệ người dân trưởng thành được cấp | % | ≥ 60 | 30 | 42 | 55,2 | | Đang thực hiện | Đề nghị Công an
 | | chữ ký số cá nhân | | | | | | | | phường phối hợp
3 | | Số lớp tập huấn Tổ công nghệ số cộng đồng | Lớp | 04 | 01 | 02 | 04 | | Hoàn thành |
4 | | Thanh toán không dùng tiền mặt trong thu phí, lệ phí | % | 100 | 98 | 99 | 100 | | Đạt |
`;
    expect(tell(table)).toBe(`
A4:K10 assessment results certain
title: KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ QUÝ III NĂM 2025
unit: UBND phường Hòa Bình
level: xã
year: 2025
as of: 2025-09-30
horizon: 2025 (header)
header: 4
columns: A ordinal · C indicator · D unit · E value target 2025 · F value actual 2025-Q1 · G value actual 2025-Q2 · H value actual 2025-Q3 · J status · K note
5+6 1 | Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến trên tổng số hồ sơ [%] = 85 ; 60,5 ; 71 ; 88 · goalText: 85 · status: Đạt
7+8 2 | Tỷ lệ người dân trưởng thành được cấp chữ ký số cá nhân [%] = ≥ 60 ; 30 ; 42 ; 55,2 · goalText: ≥ 60 · status: Đang thực hiện · note: Đề nghị Công an phường phối hợp
9 3 | Số lớp tập huấn Tổ công nghệ số cộng đồng [Lớp] = 04 ; 01 ; 02 ; 04 · goalText: 04 · status: Hoàn thành
10 4 | Thanh toán không dùng tiền mặt trong thu phí, lệ phí [%] = 100 ; 98 ; 99 ; 100 · goalText: 100 · status: Đạt
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 85 % | completed
2 | >= 60 % | in-progress
3 | ~>= 4 Lớp | completed
4 | ~>= 100 % | completed
`);
  });

  test("tasks whose head is lost", () => {
    const table = `
1 | Ban hành Kế hoạch chuyển đổi số năm 2026 | Kế hoạch của UBND xã | Phòng VH-XH | Các phòng, đơn vị | Trước 15/01/2026
2 | Tổ chức tập huấn kỹ năng số cho người dân | 12 lớp tập huấn | Phòng VH-XH | Đoàn Thanh niên; các thôn | Quý II/2026
3 | Nâng cấp hệ thống một cửa điện tử | Hệ thống được nâng cấp | Văn phòng HĐND-UBND | TTPVHCC | Tháng 6/2026
4 | Số hóa hồ sơ lưu trữ | 100% hồ sơ được số hóa | TTPVHCC | Các phòng, đơn vị | Thường xuyên
5 | Báo cáo kết quả CĐS hằng quý | Báo cáo | Phòng VH-XH | Các phòng, đơn vị | Hằng quý
`;
    expect(tell(table)).toBe(`
A1:F5 tasks targets-only uncertain
level: huyện
horizon: 2025 (assumed)
header: 
columns: A ordinal · B indicator · C product · D lead · E cooperating · F deadline
1 1 | Ban hành Kế hoạch chuyển đổi số năm 2026 · product: Kế hoạch của UBND xã · lead: Phòng VH-XH · cooperating: Các phòng, đơn vị · deadline: Trước 15/01/2026
2 2 | Tổ chức tập huấn kỹ năng số cho người dân · product: 12 lớp tập huấn · lead: Phòng VH-XH · cooperating: Đoàn Thanh niên; các thôn · deadline: Quý II/2026
3 3 | Nâng cấp hệ thống một cửa điện tử · product: Hệ thống được nâng cấp · lead: Văn phòng HĐND-UBND · cooperating: TTPVHCC · deadline: Tháng 6/2026
4 4 | Số hóa hồ sơ lưu trữ · product: 100% hồ sơ được số hóa · lead: TTPVHCC · cooperating: Các phòng, đơn vị · deadline: Thường xuyên
5 5 | Báo cáo kết quả CĐS hằng quý · product: Báo cáo · lead: Phòng VH-XH · cooperating: Các phòng, đơn vị · deadline: Hằng quý
`);
    expect(tellGoals(table)).toBe(`
1 | – | unmeasured
2 | – | unmeasured
3 | – | unmeasured
4 | – | unmeasured
5 | – | unmeasured
`);
  });

  test("two annexes side by side whose heads stand on different rows", () => {
    const table = `
CHỈ TIÊU THU NGÂN SÁCH - XÃ HỘI 2025 | | | | | BIỂU CHỈ TIÊU NÔNG THÔN MỚI 2025 | | |
TT | Chỉ tiêu | ĐVT | KH 2025 | | | | |
1 | Tỷ lệ hộ nghèo | % | 2,1 | | STT | Tiêu chí | Đơn vị | Mục tiêu 2025
2 | Thu nhập bình quân | Tr.đ | 65 | | 1 | Số xã đạt chuẩn NTM | Xã | 12
3 | Tỷ lệ BHYT | % | 95 | | 2 | Số xã đạt NTM nâng cao | Xã | 05
 | | | | | 3 | Số sản phẩm OCOP | SP | 30
`;
    expect(tell(table)).toBe(`
A2:D5 targets targets-only certain
title: CHỈ TIÊU THU NGÂN SÁCH - XÃ HỘI 2025
horizon: 2025 (header)
header: 2
columns: A ordinal · B indicator · C unit · D value target 2025
3 1 | Tỷ lệ hộ nghèo [%] = 2,1 · goalText: 2,1
4 2 | Thu nhập bình quân [Tr.đ] = 65 · goalText: 65
5 3 | Tỷ lệ BHYT [%] = 95 · goalText: 95

F3:I6 targets targets-only certain
title: BIỂU CHỈ TIÊU NÔNG THÔN MỚI 2025
horizon: 2025 (header)
header: 3
columns: F ordinal · G indicator · H unit · I value target 2025
4 1 | Số xã đạt chuẩn NTM [Xã] = 12 · goalText: 12
5 2 | Số xã đạt NTM nâng cao [Xã] = 05 · goalText: 05
6 3 | Số sản phẩm OCOP [SP] = 30 · goalText: 30
`);
    expect(tellGoals(table)).toBe(`
1 | ~<= 2.1 % | unmeasured
2 | ~>= 65 Tr.đ | unmeasured
3 | ~>= 95 % | unmeasured
1 | ~>= 12 Xã | unmeasured
2 | ~>= 5 Xã | unmeasured
3 | ~>= 30 SP | unmeasured
`);
  });

  test("an assessment with misread heads", () => {
    const table = `
UBND HUYỆN VĂN BÀN
BẢNG ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI (tính đến 30/6/2024)
STI | Chi tieu Nghị quyết đến năm 2025 | Thục hiện đến 30/6/2024 | Danh gía | Ghi chu
I | Về kinh tế | | |
1 | Tốc độ tăng trưởng giá trị sản xuất bình quân đạt 11,5%/năm | 10,8%/năm | Chưa đạt |
2 | Thu nhập bình quân đầu người đạt 60 triệu đồng trở lên | 58,5 triệu đồng | Đang thực hiện |
3 | Thu ngân sách trên địa bàn đạt 800 tỷ đồng | 1.150 tỷ đồng | Vượt | Vượt 43,7%
II | Về xã hội | | |
4 | Giảm tỷ lệ hộ nghèo bình quân 4%/năm | 4,32%/năm | Đạt |
5 | Tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 85% | 86% | Đạt |
6 | 100% xã có trạm y tế đạt chuẩn quốc gia | 22/22 xã | Đạt |
Tổng số: 06 chỉ tiêu, trong đó: Đạt và vượt: 04 chỉ tiêu; đang thực hiện: 01 chỉ tiêu; chưa đạt: 01 chỉ tiêu
`;
    expect(tell(table)).toBe(`
A3:E11 assessment results certain
title: BẢNG ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI (tính đến 30/6/2024)
unit: UBND huyện Văn Bàn
level: huyện
year: 2024
as of: 2024-06-30
horizon: 2025 (header)
declared: total 6, completed 4, in-progress 1, missed 1
header: 3
columns: A ordinal · B indicator · C value actual 2024 2024-06-30 · D status · E note
§ 4 I Về kinh tế
§ 8 II Về xã hội
5 I.1 §I | Tốc độ tăng trưởng giá trị sản xuất bình quân đạt 11,5%/năm = 10,8%/năm · status: Chưa đạt
6 I.2 §I | Thu nhập bình quân đầu người đạt 60 triệu đồng trở lên = 58,5 triệu đồng · status: Đang thực hiện
7 I.3 §I | Thu ngân sách trên địa bàn đạt 800 tỷ đồng = 1.150 tỷ đồng · status: Vượt · note: Vượt 43,7%
9 II.4 §II | Giảm tỷ lệ hộ nghèo bình quân 4%/năm = 4,32%/năm · status: Đạt
10 II.5 §II | Tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên 85% = 86% · status: Đạt
11 II.6 §II | 100% xã có trạm y tế đạt chuẩn quốc gia = 22/22 xã · status: Đạt
`);
    expect(tellGoals(table)).toBe(`
I.1 | ~>= 11.5 % a year | in-progress
I.2 | >= 60 triệu đồng | in-progress
I.3 | ~>= 800 tỷ đồng | completed
II.4 | ~decrease 4 điểm % a year | completed
II.5 | > 85 % | completed
II.6 | ~>= 100 % | completed
`);
  });

  test("poverty targets by place with the unit above the table", () => {
    const table = `
CHỈ TIÊU GIẢM NGHÈO NĂM 2024 CÁC XÃ, THỊ TRẤN
Đơn vị tính: %
TT | Chỉ tiêu | Toàn huyện | Chia theo xã, thị trấn | < | < | < 
^ | ^ | ^ | Thị trấn Mường Khương | Xã Bản Lầu | Xã Tả Gia Khâu | Xã Số 1
1 | Tỷ lệ hộ nghèo cuối năm 2023 | 24,5 | 10,2 | 12,8 | 45,6 | 30
2 | Tỷ lệ hộ nghèo cuối năm 2024 | 18,5 | 7 | 9,5 | 38 | 24
3 | Mức giảm tỷ lệ hộ nghèo | 6 | 3,2 | 3,3 | 7,6 | 6
4 | Tỷ lệ hộ cận nghèo | 12 | 8 | 9 | 14 | 13
`;
    expect(tell(table)).toBe(`
A3:G8 targets targets-only certain
title: CHỈ TIÊU GIẢM NGHÈO NĂM 2024 CÁC XÃ, THỊ TRẤN
level: huyện
year: 2024
horizon: 2024 (title)
header: 3, 4
columns: A ordinal · B indicator · C value target Toàn huyện · D value target Thị trấn Mường Khương · E value target Xã Bản Lầu · F value target Xã Tả Gia Khâu · G value target Xã Số 1
5 1 | Tỷ lệ hộ nghèo cuối năm 2023 [%] = 24,5 ; 10,2 ; 12,8 ; 45,6 ; 30 · goalText: 24,5
6 2 | Tỷ lệ hộ nghèo cuối năm 2024 [%] = 18,5 ; 7 ; 9,5 ; 38 ; 24 · goalText: 18,5
7 3 | Mức giảm tỷ lệ hộ nghèo [%] = 6 ; 3,2 ; 3,3 ; 7,6 ; 6 · goalText: 6
8 4 | Tỷ lệ hộ cận nghèo [%] = 12 ; 8 ; 9 ; 14 ; 13 · goalText: 12
`);
    expect(tellGoals(table)).toBe(`
1 | ~<= 24.5 % | unmeasured
2 | ~<= 18.5 % | unmeasured
3 | ~>= 6 % | unmeasured
4 | ~<= 12 % | unmeasured
`);
  });

  test("criteria for three groups of communes", () => {
    const table = `
Phụ lục I BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030
TT | Tên tiêu chí | Nội dung chỉ tiêu | Chỉ tiêu theo nhóm xã | < | <
^ | ^ | ^ | Nhóm 1 | Nhóm 2 | Nhóm 3
1 | Quy hoạch | 1.1. Có quy hoạch chung xã được phê duyệt | Đạt | Đạt | Đạt
^ | ^ | 1.2. Tỷ lệ thực hiện quy hoạch | ≥ 70% | ≥ 50% | ≥ 30%
2 | Hạ tầng kinh tế - xã hội | 2.1. Tỷ lệ đường xã được nhựa hóa, bê tông hóa | 100% | ≥ 95% | ≥ 90%
^ | ^ | 2.2. Tỷ lệ đường thôn được cứng hóa | 100% (≥ 70% có cây xanh) | ≥ 90% | ≥ 80%
^ | ^ | 2.3. Hệ thống điện đạt chuẩn | Đạt | Đạt | Đạt
3 | Phát triển kinh tế | 3.1. Thu nhập bình quân đầu người (triệu đồng/người/năm) | ≥ 95 | ≥ 80 | ≥ 60
`;
    expect(tell(table)).toBe(`
A2:F9 criteria targets-only certain
title: Phụ lục I BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2030
horizon: 2030 (title)
header: 2, 3
columns: A ordinal · B other · C indicator · D value target Nhóm 1 · E value target Nhóm 2 · F value target Nhóm 3
§ 4 1 Quy hoạch
§ 6 2 Hạ tầng kinh tế - xã hội
§ 9 3 Phát triển kinh tế
4 1.1 §1 | Có quy hoạch chung xã được phê duyệt = Đạt ; Đạt ; Đạt
5 1.2 §1 | Tỷ lệ thực hiện quy hoạch = ≥ 70% ; ≥ 50% ; ≥ 30%
6 2.1 §2 | Tỷ lệ đường xã được nhựa hóa, bê tông hóa = 100% ; ≥ 95% ; ≥ 90%
7 2.2 §2 | Tỷ lệ đường thôn được cứng hóa = 100% (≥ 70% có cây xanh) ; ≥ 90% ; ≥ 80%
8 2.3 §2 | Hệ thống điện đạt chuẩn = Đạt ; Đạt ; Đạt
9 3.1 §3 | Thu nhập bình quân đầu người (triệu đồng/người/năm) [triệu đồng/người/năm] = ≥ 95 ; ≥ 80 ; ≥ 60
`);
    expect(tellGoals(table)).toBe(`
1.1 | – | unmeasured
1.2 | – | unmeasured
2.1 | – | unmeasured
2.2 | – | unmeasured
2.3 | – | unmeasured
3.1 | – | unmeasured
`);
  });

  test("an assessment with repeated heads, other levels and a dated remark below", () => {
    const table = `
ỦY BAN NHÂN DÂN HUYỆN TRIỆU SƠN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | |
 | | | Độc lập - Tự do - Hạnh phúc | | |
PHỤ LỤC SỐ 01 | | | | | |
TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025 | | | | | |
(Kèm theo Báo cáo số:      /BC-UBND ngày      tháng 11 năm 2024 của UBND huyện Triệu Sơn) | | | | | |
STT | Mục tiêu/ Chỉ tiêu | Mục tiêu đến 2025 | Kết quả thực hiện đến thời điểm báo cáo | Mức độ hoàn thành so với mục tiêu | Đơn vị chủ trì | Ghi chú
A | CÁC MỤC TIÊU CHUNG | | | | |
I | Cải cách thể chế | | | | |
1 | Văn bản QPPL do HĐND, UBND cấp huyện, cấp xã ban hành bảo đảm đúng thẩm quyền | 100% | 100% văn bản ban hành đúng | Hoàn thành | Phòng Tư pháp |
2 | Theo dõi thi hành pháp luật | Hằng năm | Đã ban hành KH số 12/KH-UBND | Hoàn thành | Phòng Tư pháp |
II | Cải cách TTHC | | | | |
1 | Tỷ lệ hồ sơ TTHC được số hóa: - Cấp huyện - Cấp xã | Cấp huyện: 100%; cấp xã: 80% | Cấp huyện: 95,6%; cấp xã: 82,1% | Đang thực hiện | VP HĐND và UBND |
2 | Tỷ lệ TTHC có giao dịch thanh toán trực tuyến | Tối thiểu 80% TTHC; tối thiểu 30% giao | 65% TTHC; giao dịch | Chưa đạt | VP HĐND và UBND | Chỉ tiêu
 | | dịch thanh toán trực tuyến | đạt 41,2% | | | khó
STT | Mục tiêu/ Chỉ tiêu | Mục tiêu đến 2025 | Kết quả thực hiện đến thời điểm báo cáo | Mức độ hoàn thành so với mục tiêu | Đơn vị chủ trì | Ghi chú
3 | Chỉ số hài lòng của người dân | ≥ 90% | 93,25% | Hoàn thành vượt mức | Phòng Nội vụ |
4 | Xếp hạng chỉ số CCHC cấp huyện | Nằm trong nhóm 10 huyện dẫn đầu | Xếp thứ 8/27 | Đạt | Phòng Nội vụ |
III | Cải cách tổ chức bộ máy | | | | |
1 | Giảm tối thiểu 10% số đơn vị sự nghiệp công lập so với năm 2021 | 10% | 6,5% | Đang thực hiện | Phòng Nội vụ |
2 | Giảm 5% biên chế công chức so với năm 2021 | | Thuộc thẩm quyền cấp tỉnh | Chỉ tiêu cấp tỉnh | |
B | NHIỆM VỤ PHÁT SINH | | | | |
1 | Triển khai Đề án 06 | | Không phát sinh | Không áp dụng | |
 | Tổng cộng: 09 chỉ tiêu | | | | |
Ghi chú: Số liệu tính đến 31/10/2024. | | | | | |
`;
    expect(tell(table)).toBe(`
A6:G23 assessment results certain
title: TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU, CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021-2025
unit: UBND huyện Triệu Sơn
level: huyện
as of: 2024-10-31
horizon: 2025 (title)
header: 6
rows: repeated-header 15, total 23
columns: A ordinal · B indicator · C goal · D evidence · E status · F lead · G note
§ 7 A CÁC MỤC TIÊU CHUNG
§ 8   I Cải cách thể chế
§ 11   II Cải cách TTHC
§ 18   III Cải cách tổ chức bộ máy
§ 21 B NHIỆM VỤ PHÁT SINH
9 I.1 §I | Văn bản QPPL do HĐND, UBND cấp huyện, cấp xã ban hành bảo đảm đúng thẩm quyền · goalText: 100% · status: Hoàn thành · evidence: 100% văn bản ban hành đúng · lead: Phòng Tư pháp
10 I.2 §I | Theo dõi thi hành pháp luật · goalText: Hằng năm · status: Hoàn thành · evidence: Đã ban hành KH số 12/KH-UBND · lead: Phòng Tư pháp
12 II.1 §II | Tỷ lệ hồ sơ TTHC được số hóa: - Cấp huyện - Cấp xã · goalText: Cấp huyện: 100%; cấp xã: 80% · status: Đang thực hiện · evidence: Cấp huyện: 95,6%; cấp xã: 82,1% · lead: VP HĐND và UBND
13+14 II.2 §II | Tỷ lệ TTHC có giao dịch thanh toán trực tuyến · goalText: Tối thiểu 80% TTHC; tối thiểu 30% giao dịch thanh toán trực tuyến · status: Chưa đạt · evidence: 65% TTHC; giao dịch đạt 41,2% · note: Chỉ tiêu khó · lead: VP HĐND và UBND
16 II.3 §II | Chỉ số hài lòng của người dân · goalText: ≥ 90% · status: Hoàn thành vượt mức · evidence: 93,25% · lead: Phòng Nội vụ
17 II.4 §II | Xếp hạng chỉ số CCHC cấp huyện · goalText: Nằm trong nhóm 10 huyện dẫn đầu · status: Đạt · evidence: Xếp thứ 8/27 · lead: Phòng Nội vụ
19 III.1 §III | Giảm tối thiểu 10% số đơn vị sự nghiệp công lập so với năm 2021 · goalText: 10% · status: Đang thực hiện · evidence: 6,5% · lead: Phòng Nội vụ
20 III.2 §III | Giảm 5% biên chế công chức so với năm 2021 · status: Chỉ tiêu cấp tỉnh · evidence: Thuộc thẩm quyền cấp tỉnh
22 B.1 §B | Triển khai Đề án 06 · status: Không áp dụng · evidence: Không phát sinh
`);
    expect(tellGoals(table)).toBe(`
I.1 | ~>= 100 % | completed
I.2 | – | completed
II.1 | ~>= 100 % @huyện & ~>= 80 % @xã | in-progress
II.2 | >= 80 % & >= 30 % | in-progress
II.3 | >= 90 % | completed
II.4 | rank 10 hạng | completed
III.1 | ~decrease 10 % | in-progress
III.2 | ~decrease 5 % from năm 2021 | other-level
B.1 | – | not-applicable
`);
  });

  test("a five-year plan with targets of two terms and an average", () => {
    const table = `
Biểu số 02
MỤC TIÊU, CHỈ TIÊU CHỦ YẾU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2026 - 2030 TỈNH QUẢNG NGÃI
STT | Chỉ tiêu | Đơn vị | TH giai đoạn 2021-2025 | < | Mục tiêu 2026-2030 | Kế hoạch từng năm | < | < | < | < | BQ 2026-2030 (%)
^ | ^ | ^ | Mục tiêu | Ước TH | ^ | 2026 | 2027 | 2028 | 2029 | 2030 | ^
I | Các chỉ tiêu kinh tế | | | | | | | | | |
1 | Tốc độ tăng GRDP bình quân | %/năm | 7-8 | 6,97 | 10-11 | 10 | 10,5 | 11 | 11 | 11 | 10,7
2 | GRDP bình quân đầu người | USD | 4.200-4.300 | '4.350 | '7.000 | '4.900 | '5.400 | '5.900 | '6.400 | '7.000 |
3 | Tổng vốn đầu tư toàn xã hội (giá hiện hành) | Tỷ đồng | '180.000 | '175.432,5 | '340.000 | '55.000 | '60.000 | '67.000 | '75.000 | '83.000 |
II | Các chỉ tiêu xã hội | | | | | | | | | |
4 | Số giường bệnh trên một vạn dân | Giường | 30 | 31,2 | 35 | 32 | 32,5 | 33 | 34 | 35 |
5 | Tỷ lệ hộ nghèo giảm bình quân | %/năm | 1 - 1,5 | 1,3 | 1,0 | 1 | 1 | 1 | 1 | 1 |
6 | Tỷ lệ xã đạt chuẩn NTM | % | 80,0 | 82,4 | ≥85 | | | | | 85 |
`;
    expect(tell(table)).toBe(`
A3:L12 yearly-plan results certain
title: MỤC TIÊU, CHỈ TIÊU CHỦ YẾU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2026 - 2030 TỈNH QUẢNG NGÃI
unit: UBND tỉnh Quảng Ngãi
level: tỉnh
year: 2025
horizon: 2030 (title)
header: 3, 4
columns: A ordinal · B indicator · C unit · D value target 2021-2025 · E value estimate 2021-2025 · F value target 2026-2030 · G value target 2026 · H value target 2027 · I value target 2028 · J value target 2029 · K value target 2030 · L other
§ 5 I Các chỉ tiêu kinh tế
§ 9 II Các chỉ tiêu xã hội
6 I.1 §I | Tốc độ tăng GRDP bình quân [%/năm] = 7-8 ; 6,97 ; 10-11 ; 10 ; 10,5 ; 11 ; 11 ; 11 · goalText: 10-11
7 I.2 §I | GRDP bình quân đầu người [USD] = 4.200-4.300 ; 4.350 ; 7.000 ; 4.900 ; 5.400 ; 5.900 ; 6.400 ; 7.000 · goalText: 7.000
8 I.3 §I | Tổng vốn đầu tư toàn xã hội (giá hiện hành) [Tỷ đồng] = 180.000 ; 175.432,5 ; 340.000 ; 55.000 ; 60.000 ; 67.000 ; 75.000 ; 83.000 · goalText: 340.000
10 II.4 §II | Số giường bệnh trên một vạn dân [Giường] = 30 ; 31,2 ; 35 ; 32 ; 32,5 ; 33 ; 34 ; 35 · goalText: 35
11 II.5 §II | Tỷ lệ hộ nghèo giảm bình quân [%/năm] = 1 - 1,5 ; 1,3 ; 1,0 ; 1 ; 1 ; 1 ; 1 ; 1 · goalText: 1,0
12 II.6 §II | Tỷ lệ xã đạt chuẩn NTM [%] = 80,0 ; 82,4 ; ≥85 ;  ;  ;  ;  ; 85 · goalText: ≥85
`);
    expect(tellGoals(table)).toBe(`
I.1 | range 10..11 % a year | in-progress
I.2 | ~>= 7000 USD | in-progress
I.3 | ~>= 340000 Tỷ đồng | in-progress
II.4 | ~>= 35 Giường | in-progress
II.5 | ~decrease 1 % a year | completed
II.6 | >= 85 % | in-progress
`);
  });

  test("a congress's goals typed as text, with a torn unit and headings in the first column", () => {
    const table = `
PHỤ LỤC 02: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ HUYỆN NHIỆM KỲ 2020 - 2025 | | | | | | |
TT | Chỉ tiêu chủ yếu | ĐVT | Mục tiêu NQ đến năm 2025 | Kết quả năm 2022 | Kết quả năm 2023 | Ước TH 2024 | Đánh giá khả năng hoàn thành
I. CHỈ TIÊU KINH TẾ | | | | | | |
1 | Tốc độ tăng giá trị sản xuất bình quân | % | '12 - 12,5 | '9,85 | '10,2 | '11 | Khó đạt
2 | Giá trị sản xuất/ha đất nông nghiệp | Triệu | '120 | '95 | '105 | '112 | Đạt
 | | đồng | | | | |
3 | Thu nhập bình quân/người/năm | Triệu đồng | '70 | '52,5 | '58,3 | '63,75 | Đạt
4 | Tổng thu ngân sách trên địa bàn | Tỷ đồng | '1.250 | '1.085,4 | '1.190 | '1.310 | Vượt
II. CHỈ TIÊU VĂN HÓA - XÃ HỘI | | | | | | |
5 | Tỷ lệ hộ nghèo đa chiều giảm còn | % | '≤ 5 | '9,8 | '7,5 | '5,9 | Đạt
6 | Tỷ lệ trường đạt chuẩn quốc gia: | | | | | |
6.1 | Mức độ 1 | % | '80 | '65 | '70 | '75 | Khó đạt
6.2 | Mức độ 2 | % | '25 | '10 | '12 | '15 | Khó đạt
7 | Số xã đạt chuẩn nông thôn mới (lũy kế) | Xã | '14/16 | '9 | '11 | '13 | Đạt
III. CHỈ TIÊU MÔI TRƯỜNG | | | | | | |
8 | Tỷ lệ dân cư sử dụng nước hợp vệ sinh | % | Trên 98 | '95 | '96,5 | '97,2 | Đạt
`;
    expect(tell(table)).toBe(`
A2:H16 assessment results certain
title: PHỤ LỤC 02: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ HUYỆN NHIỆM KỲ 2020 - 2025
level: huyện
year: 2024
horizon: 2025 (title)
header: 2
columns: A ordinal · B indicator · C unit · D goal · E value actual 2022 · F value actual 2023 · G value estimate 2024 · H status
§ 3 I CHỈ TIÊU KINH TẾ
§ 9 II CHỈ TIÊU VĂN HÓA - XÃ HỘI
§ 15 III CHỈ TIÊU MÔI TRƯỜNG
› 11 6 Tỷ lệ trường đạt chuẩn quốc gia: (§II)
4 I.1 §I | Tốc độ tăng giá trị sản xuất bình quân [%] = 9,85 ; 10,2 ; 11 · goalText: 12 - 12,5 · status: Khó đạt
5+6 I.2 §I | Giá trị sản xuất/ha đất nông nghiệp [Triệu đồng] = 95 ; 105 ; 112 · goalText: 120 · status: Đạt
7 I.3 §I | Thu nhập bình quân/người/năm [Triệu đồng] = 52,5 ; 58,3 ; 63,75 · goalText: 70 · status: Đạt
8 I.4 §I | Tổng thu ngân sách trên địa bàn [Tỷ đồng] = 1.085,4 ; 1.190 ; 1.310 · goalText: 1.250 · status: Vượt
10 II.5 §II | Tỷ lệ hộ nghèo đa chiều giảm còn [%] = 9,8 ; 7,5 ; 5,9 · goalText: ≤ 5 · status: Đạt
12 6.1 §II ›6 | Mức độ 1 [%] = 65 ; 70 ; 75 · goalText: 80 · status: Khó đạt
13 6.2 §II ›6 | Mức độ 2 [%] = 10 ; 12 ; 15 · goalText: 25 · status: Khó đạt
14 II.7 §II | Số xã đạt chuẩn nông thôn mới (lũy kế) [Xã] = 9 ; 11 ; 13 · goalText: 14/16 · status: Đạt
16 III.8 §III | Tỷ lệ dân cư sử dụng nước hợp vệ sinh [%] = 95 ; 96,5 ; 97,2 · goalText: Trên 98 · status: Đạt
`);
    expect(tellGoals(table)).toBe(`
I.1 | range 12..12.5 % | unmeasured
I.2 | ~>= 120 Triệu đồng | completed
I.3 | ~>= 70 Triệu đồng | completed
I.4 | ~>= 1250 Tỷ đồng | completed
II.5 | <= 5 % | completed
6.1 | ~>= 80 % | unmeasured
6.2 | ~>= 25 % | unmeasured
II.7 | ~>= 14 Xã | completed
III.8 | > 98 % | completed
`);
  });

  test("health targets whose sub-rows only name groups", () => {
    const table = `
KẾ HOẠCH CHỈ TIÊU Y TẾ, DÂN SỐ NĂM 2024 HUYỆN ĐẠI LỘC
STT | Tên chỉ tiêu | Đơn vị tính | TH 2023 | KH 2024
**1** | **Dân số trung bình** | **Người** | **'158.400** | **'159.200**
 | Tr.đó: Dân số nữ | Người | '80.100 | '80.500
2 | Mức giảm tỷ lệ sinh | ‰ | '0,1 | '0,1
3 | Tỷ lệ trẻ em < 5 tuổi suy dinh dưỡng: | | |
 | + Thể nhẹ cân | % | '6,1 | '5,9
 | + Thể thấp còi | % | '12,3 | '12
4 | Tỷ lệ bao phủ BHYT | % | '98,2 | '>98,5
5 | Số giường bệnh/10.000 dân | Giường | '25 | '25,5
6 | Tỷ suất tử vong trẻ em < 1 tuổi | ‰ | '7 | '< 7
`;
    expect(tell(table)).toBe(`
A2:E11 yearly-plan results certain
title: KẾ HOẠCH CHỈ TIÊU Y TẾ, DÂN SỐ NĂM 2024 HUYỆN ĐẠI LỘC
unit: UBND huyện Đại Lộc
level: huyện
year: 2024
horizon: 2024 (header)
header: 2
columns: A ordinal · B indicator · C unit · D value actual 2023 · E value target 2024
3 1 | Dân số trung bình [Người] = 158.400 ; 159.200 · goalText: 159.200
4 1-1 ↑1 | Tr.đó: Dân số nữ [Người] = 80.100 ; 80.500 · goalText: 80.500
5 2 | Mức giảm tỷ lệ sinh [‰] = 0,1 ; 0,1 · goalText: 0,1
6 3 | Tỷ lệ trẻ em < 5 tuổi suy dinh dưỡng: =  ; 
7 3-1 ↑3 | + Thể nhẹ cân [%] = 6,1 ; 5,9 · goalText: 5,9
8 3-2 ↑3 | + Thể thấp còi [%] = 12,3 ; 12 · goalText: 12
9 4 | Tỷ lệ bao phủ BHYT [%] = 98,2 ; >98,5 · goalText: >98,5
10 5 | Số giường bệnh/10.000 dân [Giường] = 25 ; 25,5 · goalText: 25,5
11 6 | Tỷ suất tử vong trẻ em < 1 tuổi [‰] = 7 ; < 7 · goalText: < 7
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 159200 Người | in-progress
1-1 | ~>= 80500 Người | in-progress
2 | ~>= 0.1 ‰ | completed
3 | – | in-progress
3-1 | ~<= 5.9 % | in-progress
3-2 | ~<= 12 % | in-progress
4 | > 98.5 % | in-progress
5 | ~>= 25.5 Giường | in-progress
6 | < 7 ‰ | completed
`);
  });

  test("targets for offices and communes", () => {
    const table = `
PHỤ LỤC GIAO CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026 CHO CÁC SỞ, NGÀNH, ĐỊA PHƯƠNG
(Ban hành kèm theo Quyết định số 3011/QĐ-UBND ngày 26 tháng 12 năm 2025 của Chủ tịch UBND thành phố Cần Thơ)
STT | Nội dung chỉ tiêu | Đơn vị tính | Chỉ tiêu giao năm 2026 | < | Đơn vị chủ trì | Ghi chú
^ | ^ | ^ | Sở, ban, ngành | UBND xã, phường | ^ | ^
1 | Hồ sơ công việc xử lý trên môi trường điện tử | % | '100 | '100 | Sở KH&CN |
2 | Hồ sơ TTHC trực tuyến toàn trình | % | '≥ 70 | '≥ 60 | Sở KH&CN |
3 | Cán bộ được tập huấn CĐS | % | '90 | '80 | Sở Nội vụ |
`;
    expect(tell(table)).toBe(`
A3:G7 targets targets-only certain
title: PHỤ LỤC GIAO CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026 CHO CÁC SỞ, NGÀNH, ĐỊA PHƯƠNG
unit: UBND thành phố Cần Thơ
level: tỉnh
year: 2026
planned on: 2025-12-26
horizon: 2026 (header)
header: 3, 4
columns: A ordinal · B indicator · C unit · D value target 2026 tỉnh · E value target 2026 xã · F lead · G note
5 1 | Hồ sơ công việc xử lý trên môi trường điện tử [%] = 100 ; 100 · goalText: 100 · lead: Sở KH&CN
6 2 | Hồ sơ TTHC trực tuyến toàn trình [%] = ≥ 70 ; ≥ 60 · goalText: ≥ 70 · lead: Sở KH&CN
7 3 | Cán bộ được tập huấn CĐS [%] = 90 ; 80 · goalText: 90 · lead: Sở Nội vụ
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 100 % @tỉnh & ~>= 100 % @xã | unmeasured
2 | >= 70 % @tỉnh & >= 60 % @xã | unmeasured
3 | ~>= 90 % @tỉnh & ~>= 80 % @xã | unmeasured
`);
  });

  test("goals for two years and results by level under three tiers", () => {
    const table = `
BIỂU 03: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC TỈNH LÂM ĐỒNG | < | < | < | < | < | < | < | <
TT | Chỉ tiêu | Mục tiêu | < | Kết quả thực hiện | < | < | < | Đánh giá
^ | ^ | 2025 | 2030 | Năm 2023 | < | Năm 2024 | < | ^
^ | ^ | ^ | ^ | Cấp tỉnh | Cấp xã | Cấp tỉnh | Cấp xã | ^
1 | Tỷ lệ số hóa hồ sơ | 80% | 100% | 60% | 45% | 82% | 75% | Đạt
2 | Tỷ lệ TTHC trực tuyến | 70% | 90% | 50% | 40% | 68% | 55% | Chưa đạt
3 | Tỷ lệ hài lòng | 90% | 95% | 88% | 87% | 91% | 90% | Đạt
`;
    expect(tell(table)).toBe(`
A2:I7 assessment results certain
title: BIỂU 03: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CCHC TỈNH LÂM ĐỒNG
unit: UBND tỉnh Lâm Đồng
level: tỉnh
year: 2025
horizon: 2030 (target-column)
header: 2, 3, 4
columns: A ordinal · B indicator · C value target 2025 · D value target 2030 · E value actual 2023 tỉnh · F value actual 2023 xã · G value actual 2024 tỉnh · H value actual 2024 xã · I status
5 1 | Tỷ lệ số hóa hồ sơ = 80% ; 100% ; 60% ; 45% ; 82% ; 75% · goalText: 100% · status: Đạt
6 2 | Tỷ lệ TTHC trực tuyến = 70% ; 90% ; 50% ; 40% ; 68% ; 55% · goalText: 90% · status: Chưa đạt
7 3 | Tỷ lệ hài lòng = 90% ; 95% ; 88% ; 87% ; 91% ; 90% · goalText: 95% · status: Đạt
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 100 % | completed
2 | ~>= 90 % | in-progress
3 | ~>= 95 % | completed
`);
  });

  test("two tables whose titles number them", () => {
    const table = `
I. CHỈ TIÊU GIAO THEO NGHỊ QUYẾT SỐ 05-NQ/TU | | | |
STT | Chỉ tiêu | ĐVT | Năm 2025 | Đơn vị thực hiện
1 | Tỷ lệ hồ sơ đúng hạn | % | 98 | TTPVHCC
2 | Tỷ lệ số hóa | % | 90 | TTPVHCC
II. CHỈ TIÊU GIAO THEO KẾ HOẠCH SỐ 12/KH-UBND | | | |
STT | Chỉ tiêu | ĐVT | Năm 2025 | Đơn vị thực hiện
1 | Tỷ lệ thanh toán trực tuyến | % | 60 | Phòng KT
2 | Tỷ lệ hài lòng | % | 95 | Văn phòng
3 | Số sáng kiến | SK | 2 | Các phòng
`;
    expect(tell(table)).toBe(`
A2:E4 targets targets-only certain
title: I. CHỈ TIÊU GIAO THEO NGHỊ QUYẾT SỐ 05-NQ/TU
horizon: 2025 (header)
header: 2
columns: A ordinal · B indicator · C unit · D value target 2025 · E lead
3 1 | Tỷ lệ hồ sơ đúng hạn [%] = 98 · goalText: 98 · lead: TTPVHCC
4 2 | Tỷ lệ số hóa [%] = 90 · goalText: 90 · lead: TTPVHCC

A6:E9 targets targets-only certain
title: II. CHỈ TIÊU GIAO THEO KẾ HOẠCH SỐ 12/KH-UBND
level: huyện
horizon: 2025 (header)
header: 6
columns: A ordinal · B indicator · C unit · D value target 2025 · E lead
7 1 | Tỷ lệ thanh toán trực tuyến [%] = 60 · goalText: 60 · lead: Phòng KT
8 2 | Tỷ lệ hài lòng [%] = 95 · goalText: 95 · lead: Văn phòng
9 3 | Số sáng kiến [SK] = 2 · goalText: 2 · lead: Các phòng
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 98 % | unmeasured
2 | ~>= 90 % | unmeasured
1 | ~>= 60 % | unmeasured
2 | ~>= 95 % | unmeasured
3 | ~>= 2 SK | unmeasured
`);
  });

  test("counts of communes, a letterhead of two bodies, a footnote and signatures", () => {
    const table = `
UBND TỈNH HÒA BÌNH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | | | | Độc lập - Tự do - Hạnh phúc |
 | | | | Hòa Bình, ngày 15 tháng 6 năm 2025 |
PHỤ LỤC KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÂY DỰNG NÔNG THÔN MỚI 6 THÁNG ĐẦU NĂM 2025 | | | | |
STT | Nội dung | ĐVT | Mục tiêu 2025 | Lũy kế đến 30/6/2025 | Ghi chú
1 | Số xã đạt chuẩn NTM | xã | 85 | 80/129 |
 | Tỷ lệ | % | 65,9 | 62 |
2 | Số xã đạt NTM nâng cao | xã | 35 | 30 | (1)
3 | Số tiêu chí bình quân/xã | tiêu chí | 17 | 16,5 |
4 | Số xã dưới 10 tiêu chí | xã | 0 | 2 |
5 | Huyện đạt chuẩn NTM | huyện | 3 | 2 |
(1) Không tính xã đã sáp nhập. | | | | |
NGƯỜI LẬP BIỂU | | | | GIÁM ĐỐC |
`;
    expect(tell(table)).toBe(`
A5:F11 targets results certain
title: PHỤ LỤC KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÂY DỰNG NÔNG THÔN MỚI 6 THÁNG ĐẦU NĂM 2025
unit: Sở Nông nghiệp và Môi trường
level: tỉnh
year: 2025
as of: 2025-06-30
planned on: 2025-06-15
horizon: 2025 (header)
header: 5
columns: A ordinal · B indicator · C unit · D value target 2025 · E value actual 2025 2025-06-30 · F note
6 1 | Số xã đạt chuẩn NTM [xã] = 85 ; 80/129 · goalText: 85
7 1-1 ↑1 | Tỷ lệ [%] = 65,9 ; 62 · goalText: 65,9
8 2 | Số xã đạt NTM nâng cao [xã] = 35 ; 30 · goalText: 35 · note: (1)
9 3 | Số tiêu chí bình quân/xã [tiêu chí] = 17 ; 16,5 · goalText: 17
10 4 | Số xã dưới 10 tiêu chí [xã] = 0 ; 2 · goalText: 0
11 5 | Huyện đạt chuẩn NTM [huyện] = 3 ; 2 · goalText: 3
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 85 xã | in-progress
1-1 | ~>= 65.9 % | in-progress
2 | ~>= 35 xã | in-progress
3 | ~>= 17 tiêu chí | in-progress
4 | ~<= 0 xã | in-progress
5 | ~>= 3 huyện | in-progress
`);
  });

  test("a row torn over a page with a repeated and numbered head", () => {
    const table = `
TT | Nội dung chỉ tiêu | Đơn vị tính | Thực hiện 2024 | Kế hoạch 2025 | Ghi chú
(1) | (2) | (3) | (4) | (5) | (6)
1 | Tỷ lệ cán bộ, công chức, viên chức được bồi dưỡng kiến thức | % | 95 | 100 |
 | chuyển đổi số | | | |
TT | Nội dung chỉ tiêu | Đơn vị tính | Thực hiện 2024 | Kế hoạch 2025 | Ghi chú
(1) | (2) | (3) | (4) | (5) | (6)
 | (tính cả cấp xã) | | | | Theo KH 34
2 | Số dịch vụ công trực tuyến toàn trình | DVC | '1.024 | '1.150 |
3 | Tỷ lệ dân số có hồ sơ sức khỏe điện tử | % | 88,5 | 95 |
Cộng | | | | |
`;
    expect(tell(table)).toBe(`
A1:F10 yearly-plan results certain
year: 2025
horizon: 2025 (header)
header: 1
numbering: 2, 6
rows: repeated-header 5, total 10
columns: A ordinal · B indicator · C unit · D value actual 2024 · E value target 2025 · F note
3+4+7 1 | Tỷ lệ cán bộ, công chức, viên chức được bồi dưỡng kiến thức chuyển đổi số (tính cả cấp xã) [%] = 95 ; 100 · goalText: 100 · note: Theo KH 34
8 2 | Số dịch vụ công trực tuyến toàn trình [DVC] = 1.024 ; 1.150 · goalText: 1.150
9 3 | Tỷ lệ dân số có hồ sơ sức khỏe điện tử [%] = 88,5 ; 95 · goalText: 95
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 100 % | in-progress
2 | ~>= 1150 DVC | in-progress
3 | ~>= 95 % | in-progress
`);
  });

  test("scores without a column of numbers", () => {
    const table = `
Tiêu chí, tiêu chí thành phần | Điểm tối đa | Tự đánh giá | Điểm thẩm định | Minh chứng
I. CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH | 10 | 9,5 | 9 |
1. Ban hành kế hoạch CCHC đúng thời gian | 2 | 2 | 2 | KH 01/KH-UBND
2. Mức độ hoàn thành kế hoạch | 3 | 2,5 | 2 | BC 200/BC-UBND
II. CẢI CÁCH THỂ CHẾ | 8 | 8 | 8 |
1. Ban hành văn bản QPPL đúng quy định | 4 | 4 | 4 | Danh mục
2. Công tác tuyên truyền pháp luật | 4 | 4 | 4 | Kế hoạch
`;
    expect(tell(table)).toBe(`
A1:E7 assessment results certain
horizon: 2025 (assumed)
header: 1
columns: A indicator · B score · C score · D score · E evidence
§ 2 I CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH
§ 5 II CẢI CÁCH THỂ CHẾ
3 I.1 §I | Ban hành kế hoạch CCHC đúng thời gian · evidence: KH 01/KH-UBND
4 I.2 §I | Mức độ hoàn thành kế hoạch · evidence: BC 200/BC-UBND
6 II.1 §II | Ban hành văn bản QPPL đúng quy định · evidence: Danh mục
7 II.2 §II | Công tác tuyên truyền pháp luật · evidence: Kế hoạch
`);
    expect(tellGoals(table)).toBe(`
I.1 | – | unmeasured
I.2 | – | unmeasured
II.1 | – | unmeasured
II.2 | – | unmeasured
`);
  });

  test("verdicts kept in the notes", () => {
    const table = `
KẾT QUẢ THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT HĐND XÃ PHÚ THỊNH NĂM 2023
TT | Chỉ tiêu | Kế hoạch | Kết quả | Ghi chú
1 | Tổng diện tích gieo trồng (ha) | 850 | 862 | Đạt
2 | Sản lượng lương thực (tấn) | '4.200 | '4.150 | Không đạt
3 | Thu nhập bình quân (triệu đồng/người) | 48 | 49,5 | Vượt
4 | Tỷ lệ hộ nghèo | 4,5% | 4,1% | Đạt
5 | Kết nạp đảng viên | 5 | 6 | Vượt
`;
    expect(tell(table)).toBe(`
A2:E7 assessment results certain
title: KẾT QUẢ THỰC HIỆN CHỈ TIÊU NGHỊ QUYẾT HĐND XÃ PHÚ THỊNH NĂM 2023
unit: HĐND xã Phú Thịnh
level: xã
year: 2023
horizon: 2023 (title)
header: 2
columns: A ordinal · B indicator · C value target · D value actual · E status
3 1 | Tổng diện tích gieo trồng (ha) [ha] = 850 ; 862 · goalText: 850 · status: Đạt
4 2 | Sản lượng lương thực (tấn) [tấn] = 4.200 ; 4.150 · goalText: 4.200 · status: Không đạt
5 3 | Thu nhập bình quân (triệu đồng/người) [triệu đồng/người] = 48 ; 49,5 · goalText: 48 · status: Vượt
6 4 | Tỷ lệ hộ nghèo = 4,5% ; 4,1% · goalText: 4,5% · status: Đạt
7 5 | Kết nạp đảng viên = 5 ; 6 · goalText: 5 · status: Vượt
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 850 ha | completed
2 | ~>= 4200 tấn | missed
3 | ~>= 48 triệu đồng/người | completed
4 | ~<= 4.5 % | completed
5 | ~>= 5 | completed
`);
  });

  test("goals as a list in one cell and one verb for several cuts", () => {
    const table = `
KẾ HOẠCH CCHC NĂM 2025 TỈNH BÌNH PHƯỚC: MỤC TIÊU VÀ PHÂN CÔNG
STT | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian
I | Cải cách TTHC | | |
1 | - Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 70%;⏎- Tỷ lệ số hóa hồ sơ đạt 100%;⏎- Mức độ hài lòng đạt từ 95% trở lên | Văn phòng UBND tỉnh | Các sở, ngành | Tháng 12/2025
2 | Cắt giảm ít nhất 30% thời gian giải quyết TTHC, 30% chi phí tuân thủ TTHC, bãi bỏ 30% điều kiện kinh doanh | Các sở, ngành | VP UBND tỉnh | Năm 2025
II | Xây dựng chính quyền số | | |
1 | 100% hồ sơ công việc cấp tỉnh; 100% hồ sơ công việc cấp xã được xử lý trên môi trường mạng (trừ hồ sơ mật) | Sở KH&CN | UBND cấp xã | Quý III, IV/2025
2 | Chỉ số CĐS (DTI) của tỉnh tăng ít nhất 05 bậc so với năm 2024, nằm trong nhóm 30 tỉnh, thành phố dẫn đầu | Sở KH&CN | Các sở, ngành | Đến hết năm 2025
`;
    expect(tell(table)).toBe(`
A2:E8 tasks targets-only certain
title: KẾ HOẠCH CCHC NĂM 2025 TỈNH BÌNH PHƯỚC: MỤC TIÊU VÀ PHÂN CÔNG
unit: UBND tỉnh Bình Phước
level: tỉnh
year: 2025
horizon: 2025 (title)
header: 2
columns: A ordinal · B indicator · C lead · D cooperating · E deadline
§ 3 I Cải cách TTHC
§ 6 II Xây dựng chính quyền số
4 I.1 §I | - Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 70%; - Tỷ lệ số hóa hồ sơ đạt 100%; - Mức độ hài lòng đạt từ 95% trở lên · lead: Văn phòng UBND tỉnh · cooperating: Các sở, ngành · deadline: Tháng 12/2025
5 I.2 §I | Cắt giảm ít nhất 30% thời gian giải quyết TTHC, 30% chi phí tuân thủ TTHC, bãi bỏ 30% điều kiện kinh doanh · lead: Các sở, ngành · cooperating: VP UBND tỉnh · deadline: Năm 2025
7 II.1 §II | 100% hồ sơ công việc cấp tỉnh; 100% hồ sơ công việc cấp xã được xử lý trên môi trường mạng (trừ hồ sơ mật) · lead: Sở KH&CN · cooperating: UBND cấp xã · deadline: Quý III, IV/2025
8 II.2 §II | Chỉ số CĐS (DTI) của tỉnh tăng ít nhất 05 bậc so với năm 2024, nằm trong nhóm 30 tỉnh, thành phố dẫn đầu · lead: Sở KH&CN · cooperating: Các sở, ngành · deadline: Đến hết năm 2025
`);
    expect(tellGoals(table)).toBe(`
I.1 | >= 70 % & ~>= 100 % & >= 95 % | unmeasured
I.2 | decrease 30 % & ~decrease 30 % & ~decrease 30 % | unmeasured
II.1 | ~>= 100 % @tỉnh & ~>= 100 % @xã | unmeasured
II.2 | increase 5 bậc from năm 2024 & rank 30 hạng | unmeasured
`);
  });

  test("sums below each field and counts above the table", () => {
    const table = `
BÁO CÁO RÀ SOÁT CHỈ TIÊU ĐẾN NGÀY 30/11/2025
1. Tổng số chỉ tiêu: 05 chỉ tiêu
2. Chỉ tiêu đã hoàn thành: 03 chỉ tiêu
3. Chỉ tiêu đang thực hiện: 02 chỉ tiêu
STT | Chỉ tiêu đến năm 2025 | Trạng thái | Số liệu
A | LĨNH VỰC 1 (03 chỉ tiêu) | |
01 | Tỷ lệ A đạt 90% | Hoàn thành | 91%
02 | Tỷ lệ B đạt 80% | Đang thực hiện | 75%
03 | Tỷ lệ C đạt trên 70% | Hoàn thành | 70,5%
 | Cộng lĩnh vực 1: 03 | |
B | LĨNH VỰC 2 (02 chỉ tiêu) | |
04 | 100% D | Hoàn thành | 100%
05 | Có ít nhất 3 E | Đang thực hiện | 2
 | TỔNG CỘNG | 05 |
`;
    expect(tell(table)).toBe(`
A5:D14 assessment results certain
title: BÁO CÁO RÀ SOÁT CHỈ TIÊU ĐẾN NGÀY 30/11/2025
year: 2025
as of: 2025-11-30
horizon: 2025 (header)
declared: total 5, completed 3, in-progress 2
header: 5
rows: total 10, total 14
columns: A ordinal · B indicator · C status · D value actual
§ 6 A LĨNH VỰC 1 (03 chỉ tiêu)
§ 11 B LĨNH VỰC 2 (02 chỉ tiêu)
7 A.01 §A | Tỷ lệ A đạt 90% = 91% · status: Hoàn thành
8 A.02 §A | Tỷ lệ B đạt 80% = 75% · status: Đang thực hiện
9 A.03 §A | Tỷ lệ C đạt trên 70% = 70,5% · status: Hoàn thành
12 B.04 §B | 100% D = 100% · status: Hoàn thành
13 B.05 §B | Có ít nhất 3 E = 2 · status: Đang thực hiện
`);
    expect(tellGoals(table)).toBe(`
A.01 | ~>= 90 % | completed
A.02 | ~>= 80 % | in-progress
A.03 | > 70 % | completed
B.04 | ~>= 100 % | completed
B.05 | >= 3 E | in-progress
`);
  });

  test("a head for each month", () => {
    const table = `
TIẾN ĐỘ GIẢI NGÂN VÀ CHỈ TIÊU THEO THÁNG NĂM 2025
STT | Chỉ tiêu | ĐVT | KH năm 2025 | T1 | T2 | T3 | Lũy kế 3 tháng | % KH
1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | 60 | 65 | 70 | 65 | 81,3
2 | Hồ sơ số hóa | Hồ sơ | 1200 | 100 | 110 | 120 | 330 | 27,5
3 | Tin bài tuyên truyền | Tin, bài | 48 | 4 | 4 | 5 | 13 | 27,1
`;
    expect(tell(table)).toBe(`
A2:I5 targets results certain
title: TIẾN ĐỘ GIẢI NGÂN VÀ CHỈ TIÊU THEO THÁNG NĂM 2025
year: 2025
horizon: 2025 (header)
header: 2
columns: A ordinal · B indicator · C unit · D value target 2025 · E value actual 2025-01 · F value actual 2025-02 · G value actual 2025-03 · H value actual 3 tháng 2025 · I other
3 1 | Tỷ lệ hồ sơ trực tuyến [%] = 80 ; 60 ; 65 ; 70 ; 65 · goalText: 80
4 2 | Hồ sơ số hóa [Hồ sơ] = 1200 ; 100 ; 110 ; 120 ; 330 · goalText: 1200
5 3 | Tin bài tuyên truyền [Tin, bài] = 48 ; 4 ; 4 ; 5 ; 13 · goalText: 48
`);
    expect(tellGoals(table)).toBe(`
1 | ~>= 80 % | in-progress
2 | ~>= 1200 Hồ sơ | in-progress
3 | ~>= 48 Tin, bài | in-progress
`);
  });
});
