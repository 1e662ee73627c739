import { tell } from "./tell";

describe("task lists", () => {
  test("lead and cooperating bodies under one head, letters above Roman numbers", () => {
    const told = tell(`
DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024
(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của Chủ tịch UBND tỉnh Bắc Kạn)

TT | Nội dung nhiệm vụ | Cơ quan thực hiện | < | Thời gian hoàn thành | Sản phẩm
^ | ^ | Chủ trì | Phối hợp | ^ | ^
A | NHIỆM VỤ CHUNG | | | |
1 | Ban hành Kế hoạch cải cách hành chính năm 2024 | Sở Nội vụ | Các sở, ban, ngành | Quý I/2024 | Kế hoạch
2 | Rà soát, đơn giản hóa thủ tục hành chính | Văn phòng UBND tỉnh | Các sở, ban, ngành; UBND các huyện, thành phố | Trước 30/9/2024 | Quyết định
B | NHIỆM VỤ CỤ THỂ | | | |
I | Cải cách thể chế | | | |
1 | Xây dựng Nghị quyết về chính sách hỗ trợ | Sở Tư pháp | Sở Tài chính | Tháng 7/2024 | Nghị quyết của HĐND
II | Cải cách bộ máy | | | |
1 | Sắp xếp đơn vị sự nghiệp công lập | Sở Nội vụ | Các đơn vị liên quan | Thường xuyên | Đề án
`);
    expect(told).toBe(`
A4:F13 tasks targets-only certain
title: DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024
unit: UBND tỉnh Bắc Kạn
level: tỉnh
year: 2024
planned on: 2024-01-05
horizon: 2024 (title)
header: 4, 5
columns: A ordinal · B indicator · C lead · D cooperating · E deadline · F product
§ 6 A NHIỆM VỤ CHUNG
§ 9 B NHIỆM VỤ CỤ THỂ
§ 10   I Cải cách thể chế
§ 12   II Cải cách bộ máy
7 A.1 §A | Ban hành Kế hoạch cải cách hành chính năm 2024 · product: Kế hoạch · lead: Sở Nội vụ · cooperating: Các sở, ban, ngành · deadline: Quý I/2024
8 A.2 §A | Rà soát, đơn giản hóa thủ tục hành chính · product: Quyết định · lead: Văn phòng UBND tỉnh · cooperating: Các sở, ban, ngành; UBND các huyện, thành phố · deadline: Trước 30/9/2024
11 I.1 §I | Xây dựng Nghị quyết về chính sách hỗ trợ · product: Nghị quyết của HĐND · lead: Sở Tư pháp · cooperating: Sở Tài chính · deadline: Tháng 7/2024
13 II.1 §II | Sắp xếp đơn vị sự nghiệp công lập · product: Đề án · lead: Sở Nội vụ · cooperating: Các đơn vị liên quan · deadline: Thường xuyên
`);
  });

  test("a ministry's list where the result is a document to deliver", () => {
    const told = tell(`
DANH MỤC NHIỆM VỤ CỦA BỘ NỘI VỤ THỰC HIỆN NGHỊ QUYẾT 76/NQ-CP NĂM 2023
STT | Nhiệm vụ | Kết quả | Thời hạn | Đơn vị thực hiện
1 | Xây dựng Nghị định về vị trí việc làm | Nghị định của Chính phủ | Quý IV/2023 | Vụ Công chức - Viên chức
2 | Tổng kết Nghị quyết về tinh giản biên chế | Báo cáo trình Chính phủ | Tháng 12/2023 | Vụ Tổ chức - Biên chế
3 | Triển khai xác định Chỉ số cải cách hành chính năm 2022 | Quyết định phê duyệt | Tháng 4/2023 | Vụ Cải cách hành chính
`);
    expect(told).toBe(`
A2:E5 tasks targets-only certain
title: DANH MỤC NHIỆM VỤ CỦA BỘ NỘI VỤ THỰC HIỆN NGHỊ QUYẾT 76/NQ-CP NĂM 2023
unit: Bộ Nội vụ
level: bộ
year: 2023
horizon: 2023 (title)
header: 2
columns: A ordinal · B indicator · C product · D deadline · E lead
3 1 | Xây dựng Nghị định về vị trí việc làm · product: Nghị định của Chính phủ · lead: Vụ Công chức - Viên chức · deadline: Quý IV/2023
4 2 | Tổng kết Nghị quyết về tinh giản biên chế · product: Báo cáo trình Chính phủ · lead: Vụ Tổ chức - Biên chế · deadline: Tháng 12/2023
5 3 | Triển khai xác định Chỉ số cải cách hành chính năm 2022 · product: Quyết định phê duyệt · lead: Vụ Cải cách hành chính · deadline: Tháng 4/2023
`);
  });

  test("the government's list with funding and gaps", () => {
    const told = tell(`
PHỤ LỤC
(Ban hành kèm theo Quyết định số 45/QĐ-TTg ngày 09/01/2026)
STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian hoàn thành | Kinh phí | Ghi chú
I | HOÀN THIỆN THỂ CHẾ | | | | | |
1 | Sửa đổi Luật Tổ chức chính quyền địa phương | Bộ Nội vụ | Bộ Tư pháp | Dự án Luật | 2026 - 2027 | NSNN |
2 | Nghị định về dịch vụ công trực tuyến | Bộ Khoa học và Công nghệ | Các bộ, cơ quan liên quan | Nghị định | Tháng 6/2026 | NSNN |
II | PHÁT TRIỂN HẠ TẦNG | | | | | |
3 | Xây dựng trung tâm dữ liệu quốc gia | Bộ Công an | | Trung tâm | 2026 và những năm tiếp theo | |
`);
    expect(told).toBe(`
A3:H8 tasks targets-only certain
title: PHỤ LỤC
level: bộ
year: 2026
planned on: 2026-01-09
horizon: 2030 (assumed)
header: 3
columns: A ordinal · B indicator · C lead · D cooperating · E product · F deadline · G other · H note
§ 4 I HOÀN THIỆN THỂ CHẾ
§ 7 II PHÁT TRIỂN HẠ TẦNG
5 I.1 §I | Sửa đổi Luật Tổ chức chính quyền địa phương · product: Dự án Luật · lead: Bộ Nội vụ · cooperating: Bộ Tư pháp · deadline: 2026 - 2027
6 I.2 §I | Nghị định về dịch vụ công trực tuyến · product: Nghị định · lead: Bộ Khoa học và Công nghệ · cooperating: Các bộ, cơ quan liên quan · deadline: Tháng 6/2026
8 II.3 §II | Xây dựng trung tâm dữ liệu quốc gia · product: Trung tâm · lead: Bộ Công an · deadline: 2026 và những năm tiếp theo
`);
  });

  test("two annexes below one another with a signature between", () => {
    const told = tell(`
UBND TỈNH QUẢNG BÌNH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ | | | Độc lập - Tự do - Hạnh phúc
 | | |
Phụ lục 1 | | |
CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024 | | |
STT | Chỉ tiêu | Đơn vị tính | Kế hoạch
1 | Tỷ lệ công chức được đào tạo | % | 80
2 | Số thủ tục được rà soát | TTHC | 15
 | | |
 | | | KT. GIÁM ĐỐC
 | | | PHÓ GIÁM ĐỐC
 | | |
Phụ lục 2 | | |
NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024 | | |
STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian
I | Thể chế | |
1 | Tham mưu ban hành quy chế | Phòng Pháp chế | Tháng 3
2 | Rà soát văn bản | Văn phòng Sở | Quý II
II | Bộ máy | |
1 | Xây dựng đề án vị trí việc làm | Phòng Tổ chức | Năm 2024
`);
    expect(told).toBe(`
A6:D8 targets targets-only certain
title: CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2024
unit: Sở Nội vụ
level: tỉnh
year: 2024
horizon: 2024 (title)
header: 6
columns: A ordinal · B indicator · C unit · D value target
7 1 | Tỷ lệ công chức được đào tạo [%] = 80 · goalText: 80
8 2 | Số thủ tục được rà soát [TTHC] = 15 · goalText: 15

A15:D20 tasks targets-only certain
title: NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024
unit: Sở Nội vụ
level: tỉnh
year: 2024
horizon: 2024 (title)
header: 15
columns: A ordinal · B indicator · C lead · D deadline
§ 16 I Thể chế
§ 19 II Bộ máy
17 I.1 §I | Tham mưu ban hành quy chế · lead: Phòng Pháp chế · deadline: Tháng 3
18 I.2 §I | Rà soát văn bản · lead: Văn phòng Sở · deadline: Quý II
20 II.1 §II | Xây dựng đề án vị trí việc làm · lead: Phòng Tổ chức · deadline: Năm 2024
`);
  });

  test("agencies, deadlines and notes merged over several rows", () => {
    const told = tell(`
Phụ lục I
PHÂN CÔNG THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025
(Kèm theo Kế hoạch số 05/KH-UBND ngày 10 tháng 01 năm 2025 của UBND huyện Đakrông)

STT | Nội dung chỉ tiêu | Kế hoạch năm 2025 | Cơ quan chủ trì | Thời hạn | Ghi chú
1 | Tỷ lệ hồ sơ đúng hạn | 98% | Văn phòng HĐND và UBND huyện | Quý IV/2025 | Chỉ tiêu cấp tỉnh
2 | Tỷ lệ hồ sơ trực tuyến | 80% | ^ | ^ | ^
3 | Tỷ lệ thanh toán trực tuyến | 50% | ^ | Cả năm |
4 | Số cuộc kiểm tra công vụ | 03 cuộc | Phòng Nội vụ | Quý II, III |
`);
    expect(told).toBe(`
A5:F9 targets targets-only certain
title: PHÂN CÔNG THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025
unit: UBND huyện Đakrông
level: huyện
year: 2025
planned on: 2025-01-10
horizon: 2025 (header)
header: 5
columns: A ordinal · B indicator · C value target 2025 · D lead · E deadline · F note
6 1 | Tỷ lệ hồ sơ đúng hạn = 98% · goalText: 98% · note: Chỉ tiêu cấp tỉnh · lead: Văn phòng HĐND và UBND huyện · deadline: Quý IV/2025
7 2 | Tỷ lệ hồ sơ trực tuyến = 80% · goalText: 80% · note: Chỉ tiêu cấp tỉnh · lead: Văn phòng HĐND và UBND huyện · deadline: Quý IV/2025
8 3 | Tỷ lệ thanh toán trực tuyến = 50% · goalText: 50% · lead: Văn phòng HĐND và UBND huyện · deadline: Cả năm
9 4 | Số cuộc kiểm tra công vụ = 03 cuộc · goalText: 03 cuộc · lead: Phòng Nội vụ · deadline: Quý II, III
`);
  });

  test("a number merged over an indicator and its parts", () => {
    const told = tell(`
CHỈ TIÊU GIAO CÁC PHÒNG, BAN NĂM 2025
STT | Chỉ tiêu | Chỉ tiêu giao năm 2025 | Đơn vị chịu trách nhiệm chính | Đơn vị phối hợp | Thời gian hoàn thành
1 | Tỷ lệ giải ngân vốn đầu tư công | | Phòng Tài chính - Kế hoạch | Các phòng, ban | Tháng 12/2025
^ | - Vốn trung ương | 95% | ^ | ^ | ^
^ | - Vốn địa phương | 98% | ^ | ^ | ^
2 | Tỷ lệ xử lý đơn thư đúng hạn | 90% | Thanh tra huyện | Ban Tiếp công dân | Thường xuyên
`);
    expect(told).toBe(`
A2:F6 targets targets-only certain
title: CHỈ TIÊU GIAO CÁC PHÒNG, BAN NĂM 2025
level: huyện
year: 2025
horizon: 2025 (header)
header: 2
columns: A ordinal · B indicator · C value target 2025 · D lead · E cooperating · F deadline
3 1 | Tỷ lệ giải ngân vốn đầu tư công =  · lead: Phòng Tài chính - Kế hoạch · cooperating: Các phòng, ban · deadline: Tháng 12/2025
4 1-1 ↑1 | - Vốn trung ương = 95% · goalText: 95% · lead: Phòng Tài chính - Kế hoạch · cooperating: Các phòng, ban · deadline: Tháng 12/2025
5 1-2 ↑1 | - Vốn địa phương = 98% · goalText: 98% · lead: Phòng Tài chính - Kế hoạch · cooperating: Các phòng, ban · deadline: Tháng 12/2025
6 2 | Tỷ lệ xử lý đơn thư đúng hạn = 90% · goalText: 90% · lead: Thanh tra huyện · cooperating: Ban Tiếp công dân · deadline: Thường xuyên
`);
  });
});
