import { tell } from "./tell";

describe("criteria and scores", () => {
  test("new rural criteria judged commune by commune, gathered by a merged column", () => {
    const told = tell(`
TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2023
TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu | Kết quả thực hiện | < | <
^ | ^ | ^ | ^ | Xã Hải An | Xã Hải Ba | Xã Hải Quế
1 | Quy hoạch | 1.1. Có quy hoạch chung xây dựng xã còn thời hạn hoặc đã được rà soát | Đạt | Đạt | Đạt | Chưa đạt
^ | ^ | 1.2. Ban hành quy định quản lý quy hoạch chung xây dựng xã | Đạt | Đạt | Đạt | Đạt
2 | Giao thông | 2.1. Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa | 100% | 100% | 95% | 100%
^ | ^ | 2.2. Tỷ lệ đường thôn, bản được cứng hóa | ≥ 80% | 85% | 78% | 90%
3 | Thủy lợi | 3.1. Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động | ≥ 80% | 82% | 80% | 81%
`);
    expect(told).toBe(`
A2:G8 criteria results certain
title: TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI NĂM 2023
year: 2023
horizon: 2023 (title)
header: 2, 3
columns: A ordinal · B other · C indicator · D goal · E value actual Xã Hải An · F value actual Xã Hải Ba · G value actual Xã Hải Quế
§ 4 1 Quy hoạch
§ 6 2 Giao thông
§ 8 3 Thủy lợi
4 1.1 §1 | Có quy hoạch chung xây dựng xã còn thời hạn hoặc đã được rà soát = Đạt ; Đạt ; Chưa đạt · goalText: Đạt
5 1.2 §1 | Ban hành quy định quản lý quy hoạch chung xây dựng xã = Đạt ; Đạt ; Đạt · goalText: Đạt
6 2.1 §2 | Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa = 100% ; 95% ; 100% · goalText: 100%
7 2.2 §2 | Tỷ lệ đường thôn, bản được cứng hóa = 85% ; 78% ; 90% · goalText: ≥ 80%
8 3.1 §3 | Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động = 82% ; 80% ; 81% · goalText: ≥ 80%
`);
  });

  test("a commune's own judgement of new rural criteria", () => {
    const told = tell(`
BIỂU TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI
Xã Triệu Thượng, huyện Triệu Phong

TT | Tiêu chí | Nội dung tiêu chí | Yêu cầu tiêu chí | Kết quả đạt được | Tự đánh giá
1 | Quy hoạch | Có quy hoạch chung được phê duyệt | Đạt | Quyết định số 1204/QĐ-UBND | Đạt
2 | Giao thông | Tỷ lệ km đường trục xã được nhựa hóa | 100% | 12,5/12,5 km, đạt 100% | Đạt
3 | Điện | Tỷ lệ hộ sử dụng điện an toàn | ≥ 98% | 97,2% | Không đạt
`);
    expect(told).toBe(`
A4:F7 assessment results certain
title: BIỂU TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI Xã Triệu Thượng, huyện Triệu Phong
unit: UBND xã Triệu Thượng
level: xã
horizon: 2025 (assumed)
header: 4
columns: A ordinal · B other · C indicator · D goal · E evidence · F status
5 1 | Có quy hoạch chung được phê duyệt · goalText: Đạt · status: Đạt · evidence: Quyết định số 1204/QĐ-UBND
6 2 | Tỷ lệ km đường trục xã được nhựa hóa · goalText: 100% · status: Đạt · evidence: 12,5/12,5 km, đạt 100%
7 3 | Tỷ lệ hộ sử dụng điện an toàn · goalText: ≥ 98% · status: Không đạt · evidence: 97,2%
`);
  });

  test("points for the reform index in three levels of numbers", () => {
    const told = tell(`
BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND HUYỆN ĐAKRÔNG

STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự đánh giá | Tài liệu kiểm chứng | Ghi chú
**1** | **CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC** | **9.5** | **9** | |
**1.1** | **Kế hoạch CCHC** | **2** | **2** | |
1.1.1 | Ban hành kế hoạch CCHC năm kịp thời | 1 | 1 | Kế hoạch số 12/KH-UBND |
1.1.2 | Mức độ hoàn thành kế hoạch CCHC | 1 | 1 | Báo cáo số 300/BC-UBND |
1.2 | Thực hiện chế độ báo cáo CCHC định kỳ | 1 | 0.5 | Các báo cáo quý |
**2** | **CẢI CÁCH THỂ CHẾ** | **8** | **7.5** | |
2.1 | Theo dõi thi hành pháp luật | 2 | 2 | Kế hoạch số 15/KH-UBND |
`);
    expect(told).toBe(`
A3:F10 assessment results certain
title: BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND HUYỆN ĐAKRÔNG
unit: UBND huyện Đakrông
level: huyện
year: 2023
horizon: 2023 (title)
header: 3
columns: A ordinal · B indicator · C score · D score · E evidence · F note
§ 4 1 CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC
§ 9 2 CẢI CÁCH THỂ CHẾ
› 5 1.1 Kế hoạch CCHC (§1)
6 1.1.1 §1 ›1.1 | Ban hành kế hoạch CCHC năm kịp thời · evidence: Kế hoạch số 12/KH-UBND
7 1.1.2 §1 ›1.1 | Mức độ hoàn thành kế hoạch CCHC · evidence: Báo cáo số 300/BC-UBND
8 1.2 §1 | Thực hiện chế độ báo cáo CCHC định kỳ · evidence: Các báo cáo quý
10 2.1 §2 | Theo dõi thi hành pháp luật · evidence: Kế hoạch số 15/KH-UBND
`);
  });

  test("a code column that numbers the rows", () => {
    const told = tell(`
BỘ CHỈ TIÊU THEO DÕI, ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP HUYỆN
Mã | Chỉ số/Chỉ số thành phần | Điểm tối đa | Điểm tự đánh giá | Điểm thẩm định | Tài liệu kiểm chứng
1 | Nhận thức số | 100 | 80 | 75 |
1.1 | Người đứng đầu chỉ đạo chuyển đổi số | 20 | 20 | 20 | Quyết định số 11
1.2 | Chuyên mục chuyển đổi số | 20 | 10 | 10 | Trang TTĐT
2 | Thể chế số | 100 | 60 | 60 |
2.1 | Nghị quyết chuyên đề | 50 | 30 | 30 | Nghị quyết 05
2.2 | Kế hoạch hành động | 50 | 30 | 30 | Kế hoạch 17
`);
    expect(told).toBe(`
A2:F8 assessment results certain
title: BỘ CHỈ TIÊU THEO DÕI, ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP HUYỆN
horizon: 2025 (assumed)
header: 2
columns: A ordinal · B indicator · C score · D score · E score · F evidence
§ 3 1 Nhận thức số
§ 6 2 Thể chế số
4 1.1 §1 | Người đứng đầu chỉ đạo chuyển đổi số · evidence: Quyết định số 11
5 1.2 §1 | Chuyên mục chuyển đổi số · evidence: Trang TTĐT
7 2.1 §2 | Nghị quyết chuyên đề · evidence: Nghị quyết 05
8 2.2 §2 | Kế hoạch hành động · evidence: Kế hoạch 17
`);
  });

  test("one goal for each level of government", () => {
    const told = tell(`
MỤC TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 TỈNH GIA LAI
STT | Mục tiêu cụ thể | Chỉ tiêu đến năm 2025 | < | < | Cơ quan theo dõi
^ | ^ | Cấp tỉnh | Cấp huyện | Cấp xã | ^
1 | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng | 90% | 80% | 60% | Sở Thông tin và Truyền thông
2 | Tỷ lệ kết quả giải quyết được số hóa | 100% | 100% | 80% | Văn phòng UBND tỉnh
3 | Mức độ hài lòng của người dân | 90% | 90% | 90% | Sở Nội vụ
`);
    expect(told).toBe(`
A2:F6 targets targets-only certain
title: MỤC TIÊU CẢI CÁCH HÀNH CHÍNH ĐẾN NĂM 2025 TỈNH GIA LAI
unit: UBND tỉnh Gia Lai
level: tỉnh
horizon: 2025 (title)
header: 2, 3
columns: A ordinal · B indicator · C value target 2025 tỉnh · D value target 2025 huyện · E value target 2025 xã · F monitor
4 1 | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng = 90% ; 80% ; 60% · goalText: 90% · monitor: Sở Thông tin và Truyền thông
5 2 | Tỷ lệ kết quả giải quyết được số hóa = 100% ; 100% ; 80% · goalText: 100% · monitor: Văn phòng UBND tỉnh
6 3 | Mức độ hài lòng của người dân = 90% ; 90% ; 90% · goalText: 90% · monitor: Sở Nội vụ
`);
  });
});
