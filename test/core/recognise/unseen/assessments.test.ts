import { tell } from "./tell";

describe("assessments", () => {
  test("digital targets with goal, result and verdict", () => {
    const told = tell(`
UBND HUYỆN HẢI LĂNG
PHỤ LỤC II
ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ
(Số liệu tính đến ngày 30/6/2024)

STT | Nhóm/Chỉ tiêu | Mục tiêu đến năm 2025 | Kết quả đến 30/6/2024 | Đánh giá (Đạt, Chưa đạt) | Đơn vị chủ trì | Ghi chú
I | Chính quyền số | | | | |
1 | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng | 90% | 92% | Đạt | Văn phòng HĐND&UBND |
2 | Tỷ lệ dịch vụ công trực tuyến toàn trình | 100% | 87,5% | Chưa đạt | Các phòng, ban |
II | Kinh tế số | | | | |
1 | Tỷ trọng kinh tế số trong GRDP | Tối thiểu 10% | | Chưa đánh giá | Phòng Tài chính - Kế hoạch | Chỉ tiêu cấp tỉnh
`);
    expect(told).toBe(`
A6:G11 assessment results certain
title: ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ
unit: UBND huyện Hải Lăng
level: huyện
year: 2024
as of: 2024-06-30
horizon: 2025 (header)
header: 6
columns: A ordinal · B indicator · C goal · D value actual 2024 2024-06-30 · E status Đạt/Chưa đạt · F lead · G note
§ 7 I Chính quyền số
§ 10 II Kinh tế số
8 I.1 §I | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng = 92% · goalText: 90% · status: Đạt · lead: Văn phòng HĐND&UBND
9 I.2 §I | Tỷ lệ dịch vụ công trực tuyến toàn trình = 87,5% · goalText: 100% · status: Chưa đạt · lead: Các phòng, ban
11 II.1 §II | Tỷ trọng kinh tế số trong GRDP =  · goalText: Tối thiểu 10% · status: Chưa đánh giá · note: Chỉ tiêu cấp tỉnh · lead: Phòng Tài chính - Kế hoạch
`);
  });

  test("what became of a party resolution", () => {
    const told = tell(`
PHỤ LỤC SỐ 2: ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 01-NQ/TU ĐẾN HẾT NĂM 2024
Stt | Nội dung mục tiêu, chỉ tiêu | Mục tiêu Nghị quyết đến năm 2025 | Kết quả thực hiện đến 31/12/2024 | So với mục tiêu (đạt/chưa đạt/vượt) | Nguyên nhân, giải pháp
1 | Chỉ số PAR INDEX | Nhóm 20 tỉnh dẫn đầu | Xếp thứ 34/63 | Chưa đạt | Do điểm tiêu chí tài chính công thấp
2 | Mức độ hài lòng của người dân (SIPAS) | ≥ 90% | 84,5% | Chưa đạt |
3 | Tỷ lệ hồ sơ đúng hạn | 99% | 99,3% | Vượt |
`);
    expect(told).toBe(`
A2:F5 assessment results certain
title: PHỤ LỤC SỐ 2: ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 01-NQ/TU ĐẾN HẾT NĂM 2024
year: 2024
as of: 2024-12-31
horizon: 2025 (header)
header: 2
columns: A ordinal · B indicator · C goal · D value actual 2024 2024-12-31 · E status đạt/chưa đạt/vượt · F evidence
3 1 | Chỉ số PAR INDEX = Xếp thứ 34/63 · goalText: Nhóm 20 tỉnh dẫn đầu · status: Chưa đạt · evidence: Do điểm tiêu chí tài chính công thấp
4 2 | Mức độ hài lòng của người dân (SIPAS) = 84,5% · goalText: ≥ 90% · status: Chưa đạt
5 3 | Tỷ lệ hồ sơ đúng hạn = 99,3% · goalText: 99% · status: Vượt
`);
  });

  test("numbered headings in bold above two-level numbers", () => {
    const told = tell(`
ĐÁNH GIÁ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2024
TT | Nội dung | Chỉ tiêu năm 2024 | Kết quả 6 tháng đầu năm 2024 | Đánh giá
**1** | **Cải cách thủ tục hành chính** | | |
1.1 | Tỷ lệ hồ sơ đúng hạn | ≥ 95% | 97,3% | Đạt
1.2 | Tỷ lệ hồ sơ trực tuyến | ≥ 80% | 65% | Chưa đạt
**2** | **Chế độ công vụ** | | |
2.1 | Số cuộc kiểm tra đột xuất | 4 | 2 | Đang thực hiện
2.2 | Tỷ lệ công chức được tập huấn | 100% | 100% | Đạt
`);
    expect(told).toBe(`
A2:E8 assessment results certain
title: ĐÁNH GIÁ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2024
year: 2024
horizon: 2024 (header)
header: 2
columns: A ordinal · B indicator · C value target 2024 · D value actual 6 tháng 2024 · E status
§ 3 1 Cải cách thủ tục hành chính
§ 6 2 Chế độ công vụ
4 1.1 §1 | Tỷ lệ hồ sơ đúng hạn = ≥ 95% ; 97,3% · goalText: ≥ 95% · status: Đạt
5 1.2 §1 | Tỷ lệ hồ sơ trực tuyến = ≥ 80% ; 65% · goalText: ≥ 80% · status: Chưa đạt
7 2.1 §2 | Số cuộc kiểm tra đột xuất = 4 ; 2 · goalText: 4 · status: Đang thực hiện
8 2.2 §2 | Tỷ lệ công chức được tập huấn = 100% ; 100% · goalText: 100% · status: Đạt
`);
  });

  test("no ordinal column and results told in words", () => {
    const told = tell(`
Kết quả thực hiện các mục tiêu cải cách hành chính quý III năm 2024
Mục tiêu | Kết quả | Mức độ hoàn thành | Giải pháp
100% cán bộ, công chức cấp xã được bồi dưỡng kỹ năng số | Đã tổ chức 02 lớp với 45 học viên | Đã hoàn thành | Tiếp tục duy trì
Tối thiểu 95% hồ sơ giải quyết đúng hạn | 96,4% hồ sơ đúng hạn | Đã hoàn thành |
90% người dân hài lòng với việc giải quyết thủ tục hành chính | Đang khảo sát | Đang thực hiện | Khảo sát trong quý IV
`);
    expect(told).toBe(`
A2:D5 assessment results certain
title: Kết quả thực hiện các mục tiêu cải cách hành chính quý III năm 2024
year: 2024
horizon: 2024 (title)
header: 2
columns: A indicator · B evidence · C status · D other
3 1 | 100% cán bộ, công chức cấp xã được bồi dưỡng kỹ năng số · status: Đã hoàn thành · evidence: Đã tổ chức 02 lớp với 45 học viên
4 2 | Tối thiểu 95% hồ sơ giải quyết đúng hạn · status: Đã hoàn thành · evidence: 96,4% hồ sơ đúng hạn
5 3 | 90% người dân hài lòng với việc giải quyết thủ tục hành chính · status: Đang thực hiện · evidence: Đang khảo sát
`);
  });

  test("section numbers inside the text column", () => {
    const told = tell(`
UBND HUYỆN HƯỚNG HÓA
PHÒNG NỘI VỤ
TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CCHC NĂM 2023
STT | Nhiệm vụ theo kế hoạch | Đơn vị chủ trì | Kết quả thực hiện | Mức độ hoàn thành | Khó khăn, vướng mắc
 | I. Công tác chỉ đạo điều hành | | | |
1 | Ban hành kế hoạch CCHC năm 2023 | Phòng Nội vụ | Đã ban hành Kế hoạch số 09/KH-UBND ngày 10/01/2023 | Hoàn thành |
2 | Kiểm tra CCHC tại các xã | Phòng Nội vụ | Đã kiểm tra 05/21 xã, thị trấn | Đang thực hiện | Thiếu nhân lực
 | II. Cải cách thể chế | | | |
3 | Tự kiểm tra văn bản QPPL | Phòng Tư pháp | 100% văn bản được tự kiểm tra | Hoàn thành |
`);
    expect(told).toBe(`
A4:F9 assessment results certain
title: TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾ HOẠCH CCHC NĂM 2023
unit: UBND huyện Hướng Hóa
level: huyện
year: 2023
horizon: 2023 (title)
header: 4
columns: A ordinal · B indicator · C lead · D evidence · E status · F evidence
§ 5 I Công tác chỉ đạo điều hành
§ 8 II Cải cách thể chế
6 I.1 §I | Ban hành kế hoạch CCHC năm 2023 · status: Hoàn thành · evidence: Đã ban hành Kế hoạch số 09/KH-UBND ngày 10/01/2023 · lead: Phòng Nội vụ
7 I.2 §I | Kiểm tra CCHC tại các xã · status: Đang thực hiện · evidence: Đã kiểm tra 05/21 xã, thị trấn · lead: Phòng Nội vụ
9 II.3 §II | Tự kiểm tra văn bản QPPL · status: Hoàn thành · evidence: 100% văn bản được tự kiểm tra · lead: Phòng Tư pháp
`);
  });

  test("verdicts that are ticked", () => {
    const told = tell(`
KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023 CỦA UBND PHƯỜNG ĐÔNG LỄ
STT | Nhiệm vụ | Sản phẩm | Đánh giá | < | Ghi chú
^ | ^ | ^ | Hoàn thành | Chưa hoàn thành | ^
1 | Ban hành Kế hoạch CCHC | Kế hoạch số 05 | x | |
2 | Tổ chức đối thoại với người dân | Thông báo | | x | Dời sang 2024
3 | Niêm yết thủ tục hành chính | Bảng niêm yết | X | |
`);
    expect(told).toBe(`
A2:F6 assessment results certain
title: KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023 CỦA UBND PHƯỜNG ĐÔNG LỄ
unit: UBND phường Đông Lễ
level: xã
year: 2023
horizon: 2023 (title)
header: 2, 3
columns: A ordinal · B indicator · C product · D status Hoàn thành · E status Chưa hoàn thành · F note
4 1 | Ban hành Kế hoạch CCHC · status: Hoàn thành · product: Kế hoạch số 05
5 2 | Tổ chức đối thoại với người dân · status: Chưa hoàn thành · note: Dời sang 2024 · product: Thông báo
6 3 | Niêm yết thủ tục hành chính · status: Hoàn thành · product: Bảng niêm yết
`);
  });

  test("tasks with deadlines and their progress", () => {
    const told = tell(`
BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO (đến ngày 31/10/2024)
TT | Nhiệm vụ được giao | Cơ quan chủ trì | Thời hạn | Tiến độ thực hiện | Ghi chú
1 | Hoàn thiện quy hoạch xã | Phòng Kinh tế - Hạ tầng | 30/6/2024 | Đã hoàn thành |
2 | Giải phóng mặt bằng khu tái định cư | Trung tâm Phát triển quỹ đất | 30/9/2024 | Chậm tiến độ | Vướng đền bù
3 | Xây dựng nhà văn hóa thôn | UBND xã Gio An | 31/12/2024 | Đang thực hiện |
`);
    expect(told).toBe(`
A2:F5 assessment results certain
title: BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO (đến ngày 31/10/2024)
level: huyện
year: 2024
as of: 2024-10-31
horizon: 2024 (title)
header: 2
columns: A ordinal · B indicator · C lead · D deadline · E status · F note
3 1 | Hoàn thiện quy hoạch xã · status: Đã hoàn thành · lead: Phòng Kinh tế - Hạ tầng · deadline: 30/6/2024
4 2 | Giải phóng mặt bằng khu tái định cư · status: Chậm tiến độ · note: Vướng đền bù · lead: Trung tâm Phát triển quỹ đất · deadline: 30/9/2024
5 3 | Xây dựng nhà văn hóa thôn · status: Đang thực hiện · lead: UBND xã Gio An · deadline: 31/12/2024
`);
  });

  test("a summary sentence below the table", () => {
    const told = tell(`
ĐÁNH GIÁ CHỈ TIÊU NĂM 2024 CỦA UBND XÃ HẢI PHONG
STT | Chỉ tiêu | Đánh giá
1 | Tỷ lệ hồ sơ đúng hạn đạt 98% | Đã hoàn thành
2 | Tỷ lệ hồ sơ trực tuyến đạt 80% | Đang thực hiện
3 | Số cuộc đối thoại: 02 cuộc | Đã hoàn thành

Tổng số: 03 chỉ tiêu, trong đó: đã hoàn thành 02 chỉ tiêu; đang thực hiện 01 chỉ tiêu.
Người lập biểu | | Chủ tịch
`);
    expect(told).toBe(`
A2:C5 assessment results certain
title: ĐÁNH GIÁ CHỈ TIÊU NĂM 2024 CỦA UBND XÃ HẢI PHONG
unit: UBND xã Hải Phong
level: xã
year: 2024
horizon: 2024 (title)
declared: total 3, completed 2, in-progress 1
header: 2
columns: A ordinal · B indicator · C status
3 1 | Tỷ lệ hồ sơ đúng hạn đạt 98% · status: Đã hoàn thành
4 2 | Tỷ lệ hồ sơ trực tuyến đạt 80% · status: Đang thực hiện
5 3 | Số cuộc đối thoại: 02 cuộc · status: Đã hoàn thành
`);
  });

  test("blank rows and columns, placeholders and a numbering row in brackets", () => {
    const told = tell(`
 | | | | | |
 | | PHỤ LỤC CHỈ TIÊU CCHC NĂM 2023 | | | |
 | | | | | |
 | STT | Chỉ tiêu | | Kế hoạch 2023 | Thực hiện 2023 | Đánh giá
 | (1) | (2) | | (3) | (4) | (5)
 | I | Thể chế | | | |
 | 1 | Văn bản ban hành đúng hạn | | 100% | 100% | Đạt
 | | | | | |
 | 2 | Văn bản được tự kiểm tra | | 100% | 95% | Không đạt
 | … | … | | | |
 | II | Bộ máy | | | |
 | 1 | Tinh giản biên chế | | 2% | 2% | Đạt
`);
    expect(told).toBe(`
B4:G12 assessment results certain
title: PHỤ LỤC CHỈ TIÊU CCHC NĂM 2023
year: 2023
horizon: 2023 (header)
header: 4
numbering: 5
columns: B ordinal · C indicator · E value target 2023 · F value actual 2023 · G status
§ 6 I Thể chế
§ 11 II Bộ máy
7 I.1 §I | Văn bản ban hành đúng hạn = 100% ; 100% · goalText: 100% · status: Đạt
9 I.2 §I | Văn bản được tự kiểm tra = 100% ; 95% · goalText: 100% · status: Không đạt
12 II.1 §II | Tinh giản biên chế = 2% ; 2% · goalText: 2% · status: Đạt
`);
  });

  test("a field merged over its indicators, left of their numbers", () => {
    const told = tell(`
Phụ lục: CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2025 TỈNH BẾN TRE
Lĩnh vực | TT | Tên chỉ tiêu | Mục tiêu năm 2025 | Kết quả năm 2024 | Cơ quan theo dõi
Chính quyền số | 1 | Tỷ lệ dịch vụ công trực tuyến toàn trình | 100% | 98% | Văn phòng UBND tỉnh
^ | 2 | Tỷ lệ hồ sơ số hóa | 100% | 70% | Văn phòng UBND tỉnh
Kinh tế số | 3 | Tỷ trọng kinh tế số/GRDP | 20% | 12% | Sở Công Thương
^ | 4 | Doanh nghiệp dùng hợp đồng điện tử | 100% | 60% | Sở Công Thương
Xã hội số | 5 | Tỷ lệ dân số có tài khoản thanh toán | 80% | 75% | Ngân hàng Nhà nước
`);
    expect(told).toBe(`
A2:F7 yearly-plan results certain
title: Phụ lục: CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2025 TỈNH BẾN TRE
unit: UBND tỉnh Bến Tre
level: tỉnh
year: 2025
horizon: 2025 (header)
header: 2
columns: A other · B ordinal · C indicator · D value target 2025 · E value actual 2024 · F monitor
§ 3  Chính quyền số
§ 5  Kinh tế số
§ 7  Xã hội số
3 1 §Chính quyền số | Tỷ lệ dịch vụ công trực tuyến toàn trình = 100% ; 98% · goalText: 100% · monitor: Văn phòng UBND tỉnh
4 2 §Chính quyền số | Tỷ lệ hồ sơ số hóa = 100% ; 70% · goalText: 100% · monitor: Văn phòng UBND tỉnh
5 3 §Kinh tế số | Tỷ trọng kinh tế số/GRDP = 20% ; 12% · goalText: 20% · monitor: Sở Công Thương
6 4 §Kinh tế số | Doanh nghiệp dùng hợp đồng điện tử = 100% ; 60% · goalText: 100% · monitor: Sở Công Thương
7 5 §Xã hội số | Tỷ lệ dân số có tài khoản thanh toán = 80% ; 75% · goalText: 80% · monitor: Ngân hàng Nhà nước
`);
  });
});
