import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { recognise } from "../../../src/core/recognise/recognise";
import { sheetOf } from "../../sheets/table";

/** Tables of the same offices that are no annex. */
const OTHERS: Readonly<Record<string, string>> = {
  "a staff list": `
DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ GIO CHÂU NĂM 2024
STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ chuyên môn | Ghi chú
1 | Nguyễn Văn An | 12/5/1980 | Chủ tịch UBND xã | Đại học | 
2 | Trần Thị Bình | 03/9/1985 | Công chức Tư pháp - Hộ tịch | Đại học |
3 | Lê Văn Cường | 20/11/1990 | Công chức Văn phòng - Thống kê | Thạc sĩ |
4 | Phạm Thị Dung | 01/01/1988 | Công chức Tài chính - Kế toán | Đại học | Nghỉ thai sản
`,
  "a budget estimate": `
DỰ TOÁN THU, CHI NGÂN SÁCH NĂM 2024
ĐVT: triệu đồng
STT | Nội dung | Dự toán năm 2023 | Ước thực hiện năm 2023 | Dự toán năm 2024 | So sánh (%)
A | TỔNG THU NGÂN SÁCH | 120000 | 125000 | 130000 | 104
I | Thu nội địa | 80000 | 82000 | 86000 | 104.8
1 | Thu từ doanh nghiệp nhà nước | 12000 | 12500 | 13000 | 104
2 | Thuế thu nhập cá nhân | 9000 | 9500 | 9900 | 104.2
B | TỔNG CHI NGÂN SÁCH | 118000 | 119000 | 128000 | 107.5
`,
  "a cost estimate": `
Dự toán kinh phí thực hiện Kế hoạch cải cách hành chính năm 2024
TT | Nội dung chi | ĐVT | Số lượng | Đơn giá | Thành tiền | Ghi chú
1 | In tài liệu tập huấn | bộ | 100 | 50000 | 5000000 |
2 | Thuê hội trường | ngày | 2 | 3000000 | 6000000 |
 | Tổng cộng | | | | 11000000 |
`,
  "a price list": `
BẢNG GIÁ VẬT LIỆU XÂY DỰNG QUÝ I/2024
STT | Tên vật liệu | Đơn vị tính | Quy cách | Giá bán (đồng) | Ghi chú
1 | Xi măng PCB40 | tấn | Bao 50kg | 1650000 |
2 | Cát vàng | m3 | | 350000 |
3 | Đá 1x2 | m3 | | 420000 |
`,
  "an address list": `
DANH BẠ ĐIỆN THOẠI UBND CÁC XÃ
TT | Tên đơn vị | Địa chỉ | Điện thoại | Email
1 | UBND xã Gio Châu | Thôn Hà Thanh | 0233.3825.111 | giochau@quangtri.gov.vn
2 | UBND xã Gio Mai | Thôn Mai Xá | 0233.3825.112 | giomai@quangtri.gov.vn
3 | UBND xã Gio Sơn | Thôn Nam Đông | 0233.3825.113 | gioson@quangtri.gov.vn
`,
  "a week's schedule": `
LỊCH CÔNG TÁC TUẦN 12 NĂM 2024 CỦA LÃNH ĐẠO UBND HUYỆN
Thứ, ngày | Thời gian | Nội dung | Chủ trì | Thành phần | Địa điểm
Thứ Hai 18/3 | 07h30 | Họp giao ban | Chủ tịch | Thường trực UBND | Phòng họp số 1
Thứ Hai 18/3 | 14h00 | Kiểm tra tiến độ dự án | PCT Nguyễn Văn B | Phòng KT-HT | Xã Gio Mai
Thứ Ba 19/3 | 08h00 | Tiếp công dân định kỳ | Chủ tịch | Ban Tiếp công dân | Trụ sở tiếp công dân
`,
  "a school timetable": `
THỜI KHÓA BIỂU LỚP 9A
Tiết | Thứ Hai | Thứ Ba | Thứ Tư | Thứ Năm | Thứ Sáu
1 | Chào cờ | Toán | Văn | Anh | Lý
2 | Toán | Văn | Hóa | Sinh | Sử
3 | Anh | Địa | Toán | Văn | GDCD
4 | Văn | Lý | Anh | Toán | SHL
`,
  "a report in plain text": `
BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024
I. Công tác chỉ đạo, điều hành
1. UBND huyện đã ban hành Kế hoạch cải cách hành chính năm 2024 với 25 nhiệm vụ cụ thể.
2. Đã tổ chức 02 cuộc kiểm tra cải cách hành chính tại các xã.
II. Kết quả thực hiện
1. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%.
2. Tỷ lệ hồ sơ trực tuyến đạt 75%, vượt chỉ tiêu giao.
III. Nhiệm vụ quý II
`,
  "a staff list without header": `
1 | Nguyễn Văn An | 12/5/1980 | Chủ tịch UBND xã | 0912345678
2 | Trần Thị Bình | 03/9/1985 | Công chức Tư pháp - Hộ tịch | 0912345679
3 | Lê Văn Cường | 20/11/1990 | Công chức Văn phòng - Thống kê | 0912345670
4 | Phạm Thị Dung | 01/01/1988 | Công chức Tài chính - Kế toán | 0912345671
5 | Hoàng Văn Em | 02/02/1982 | Công chức Địa chính | 0912345672
`,
  "a list of documents": `
DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT CÒN HIỆU LỰC
STT | Tên loại văn bản | Số, ký hiệu | Ngày ban hành | Trích yếu nội dung | Ghi chú
1 | Nghị quyết | 12/NQ-HĐND | 12/7/2023 | Về chính sách hỗ trợ nông nghiệp |
2 | Quyết định | 05/QĐ-UBND | 03/3/2022 | Ban hành quy chế làm việc |
3 | Quyết định | 19/QĐ-UBND | 30/9/2021 | Về giá đất |
`,
  "an investment plan": `
KẾ HOẠCH ĐẦU TƯ CÔNG NĂM 2024
TT | Danh mục dự án | Địa điểm xây dựng | Tổng mức đầu tư | Kế hoạch vốn năm 2024 | Chủ đầu tư | Ghi chú
1 | Đường liên xã Gio Mai - Gio Hải | Gio Mai | 14500 | 5000 | Ban QLDA |
2 | Trường THCS Gio Sơn | Gio Sơn | 8000 | 3000 | Ban QLDA |
3 | Trạm y tế xã Gio Việt | Gio Việt | 4000 | 2000 | Ban QLDA |
`,
  "a list of participants": `
DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ
STT | Họ tên | Chức vụ, đơn vị | Ký nhận
1 | Nguyễn Văn A | Giám đốc Sở Nội vụ |
2 | Trần Văn B | Phó Chủ tịch UBND huyện |
3 | Lê Thị C | Trưởng phòng Nội vụ |
`,
  "examination results": `
BẢNG ĐIỂM THI TUYỂN CÔNG CHỨC NĂM 2023
STT | Họ và tên | Số báo danh | Điểm vòng 1 | Điểm vòng 2 | Tổng điểm | Kết quả
1 | Nguyễn Văn A | 001 | 65 | 78 | 143 | Đạt
2 | Trần Văn B | 002 | 50 | 45 | 95 | Không đạt
3 | Lê Thị C | 003 | 70 | 81 | 151 | Đạt
`,
  "an inventory": `
BIỂU TỔNG HỢP TÀI SẢN CỐ ĐỊNH
STT | Tên tài sản | ĐVT | Số lượng | Nguyên giá | Giá trị còn lại | Tình trạng
1 | Máy vi tính | bộ | 10 | 150000000 | 60000000 | Đang sử dụng
2 | Máy photocopy | cái | 2 | 90000000 | 20000000 | Đang sử dụng
3 | Bàn làm việc | cái | 20 | 60000000 | 10000000 | Hỏng
`,
  "an asset list": `
DANH MỤC TÀI SẢN CỐ ĐỊNH NĂM 2024
STT | Tên tài sản | Mã tài sản | Số lượng | Năm sử dụng | Nguyên giá | Giá trị còn lại | Bộ phận sử dụng | Ghi chú
1 | Máy tính Dell | TS01 | 3 | 2020 | 45000000 | 9000000 | Văn phòng |
2 | Máy in Canon | TS02 | 1 | 2021 | 6000000 | 2000000 | Tư pháp |
3 | Bàn họp | TS03 | 2 | 2019 | 12000000 | 0 | Văn phòng |
`,
  "a list of contracts": `
DANH SÁCH HỢP ĐỒNG NĂM 2024
STT | Số hợp đồng | Ngày ký | Nội dung hợp đồng | Nhà thầu | Giá trị hợp đồng | Thời gian thực hiện | Tiến độ | Ghi chú
1 | 01/2024/HĐ | 12/01/2024 | Sửa chữa trụ sở | Công ty A | 150000000 | 60 ngày | Đã hoàn thành |
2 | 02/2024/HĐ | 15/02/2024 | Mua sắm máy tính | Công ty B | 90000000 | 30 ngày | Đang thực hiện |
3 | 03/2024/HĐ | 20/03/2024 | Tư vấn giám sát | Công ty C | 20000000 | 60 ngày | Đang thực hiện |
`,
  "a duty roster": `
LỊCH TRỰC TẾT NGUYÊN ĐÁN NĂM 2025
STT | Ngày trực | Lãnh đạo trực | Cán bộ trực | Số điện thoại | Nhiệm vụ | Ghi chú
1 | 28/01/2025 | Nguyễn Văn A | Trần B | 0912000111 | Trực chỉ huy |
2 | 29/01/2025 | Lê Thị C | Phạm D | 0912000112 | Trực chỉ huy |
3 | 30/01/2025 | Hoàng E | Vũ F | 0912000113 | Trực chỉ huy |
`,
  "the results of a survey": `
KẾT QUẢ KHẢO SÁT MỨC ĐỘ HÀI LÒNG QUÝ I/2024
STT | Nội dung câu hỏi | Rất hài lòng | Hài lòng | Bình thường | Không hài lòng | Tổng số phiếu
1 | Thái độ phục vụ của công chức | 45 | 30 | 5 | 1 | 81
2 | Thời gian giải quyết | 40 | 35 | 4 | 2 | 81
3 | Cơ sở vật chất | 50 | 25 | 6 | 0 | 81
`,
  "exam scores": `
KẾT QUẢ THI TUYỂN CÔNG CHỨC NĂM 2024
STT | SBD | Họ và tên | Ngày sinh | Điểm môn kiến thức chung | Điểm môn nghiệp vụ | Tổng điểm | Kết quả | Ghi chú
1 | 001 | Nguyễn Văn A | 01/01/1995 | 80 | 75 | 155 | Đạt |
2 | 002 | Trần Thị B | 02/03/1996 | 60 | 45 | 105 | Không đạt |
3 | 003 | Lê Văn C | 05/06/1994 | 90 | 88 | 178 | Đạt |
`,
  "a list of procedures": `
DANH MỤC THỦ TỤC HÀNH CHÍNH ĐƯỢC CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH
STT | Mã TTHC | Tên thủ tục hành chính | Lĩnh vực | Thời hạn giải quyết | Cơ quan thực hiện | Phí, lệ phí | Ghi chú
1 | 1.001193 | Đăng ký khai sinh | Hộ tịch | Trong ngày | UBND cấp xã | Không |
2 | 1.000894 | Đăng ký kết hôn | Hộ tịch | Trong ngày | UBND cấp xã | Không |
3 | 1.000656 | Đăng ký khai tử | Hộ tịch | Trong ngày | UBND cấp xã | 8.000 đồng |
`,
  "a list of projects": `
DANH MỤC DỰ ÁN ĐẦU TƯ CÔNG TRUNG HẠN GIAI ĐOẠN 2021 - 2025
ĐVT: triệu đồng
TT | Danh mục dự án | Chủ đầu tư | Địa điểm xây dựng | Thời gian KC-HT | Tổng mức đầu tư | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024 | Tỷ lệ giải ngân (%) | Ghi chú
I | Giao thông | | | | 45000 | 20000 | 12000 | 60 |
1 | Đường trục xã | UBND xã | Xã A | 2023-2025 | 15000 | 8000 | 5000 | 62.5 |
2 | Cầu Bến Đá | BQLDA | Xã B | 2022-2024 | 30000 | 12000 | 7000 | 58.3 |
`,
  "files handled by each commune": `
TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ TTHC THÁNG 9/2024
STT | Tên đơn vị | Tiếp nhận | Đã giải quyết | Đúng hạn | Quá hạn | Tỷ lệ đúng hạn (%) | Đang giải quyết
1 | UBND xã Gio Mai | 120 | 115 | 114 | 1 | 99.1 | 5
2 | UBND xã Gio Hải | 98 | 98 | 98 | 0 | 100 | 0
3 | UBND xã Gio Sơn | 77 | 70 | 70 | 0 | 100 | 7
`,
  "test cases of a program": `
STT | ID | Đối tượng kiểm thử | Kết quả mong đợi | Kết quả thực hiện | Đánh giá | ID lỗi | Ghi chú
1 | UT-001 | Đăng nhập | Vào trang chủ | Vào trang chủ | Đạt | |
2 | UT-002 | Sai mật khẩu | Báo lỗi | Báo lỗi | Đạt | |
3 | UT-003 | Đăng xuất | Ra trang đăng nhập | Lỗi 500 | Không đạt | BUG-1 |
`,
  "a ranking of communes": `
BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND CẤP XÃ
TT | Đơn vị | Điểm thẩm định | Điểm điều tra xã hội học | Tổng điểm | Chỉ số (%) | Xếp hạng | Xếp loại
1 | Xã Cam Thành | 60,5 | 28 | 88,5 | 88,5 | 1 | Tốt
2 | Xã Cam Tuyền | 58 | 27 | 85 | 85 | 2 | Tốt
3 | Xã Cam Chính | 50 | 25 | 75 | 75 | 3 | Khá
`,
  "citizens' petitions": `
TỔNG HỢP Ý KIẾN, KIẾN NGHỊ CỬ TRI TRƯỚC KỲ HỌP THỨ 15
STT | Nội dung kiến nghị | Cử tri kiến nghị | Cơ quan giải quyết | Kết quả giải quyết, trả lời | Ghi chú
1 | Đề nghị sửa chữa đường liên thôn | Cử tri thôn Hà Thanh | Phòng KT-HT | Đã bố trí vốn năm 2025 | 
2 | Đề nghị nâng cấp lưới điện | Cử tri thôn Mai Xá | Điện lực | Đang khảo sát |
3 | Đề nghị hỗ trợ giống lúa | Cử tri thôn Nam Đông | Phòng NN | Đã cấp 2 tấn giống |
`,
  "a payroll": `
BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 9 NĂM 2024
STT | Họ tên | Chức vụ | Hệ số | Phụ cấp | Thành tiền | BHXH | Thực lĩnh | Ký nhận
1 | Nguyễn A | Chủ tịch | 4.32 | 0.3 | 10810000 | 800000 | 10010000 |
2 | Trần B | Phó CT | 3.99 | 0.2 | 9800000 | 700000 | 9100000 |
`,
};

test.each(Object.keys(OTHERS))("%s is left alone", (name) => {
  expect(recognise(sheetOf(OTHERS[name] ?? ""))).toEqual([]);
});

const ROWS = 1_048_576;
const COLUMNS = 16_384;

function emptySheet(rowCount: number, columnCount: number): SheetSnapshot {
  const nothing = { values: [], texts: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  return { sheet: "S", origin: { row: 0, column: 0 }, rowCount, columnCount, ...nothing };
}

/** As a file gives it: rows that hold nothing do not exist. */
function sparseSheet(cells: readonly (readonly [number, number, string])[]): SheetSnapshot {
  const texts: string[][] = [];
  for (const [row, column, text] of cells) {
    const line = (texts[row] ??= []);
    line[column] = text;
  }
  return { ...emptySheet(ROWS, COLUMNS), values: texts, texts };
}

/** As Excel answers: every cell of the used area, nearly all of them empty. */
function denseSheet(rowCount: number, columnCount: number): SheetSnapshot {
  const row = Array.from({ length: columnCount }, () => "");
  const texts = Array.from({ length: rowCount }, () => row);
  texts[0] = row.map((_, column) => (column === columnCount - 1 ? "STT" : ""));
  return { ...emptySheet(rowCount, columnCount), values: texts, texts };
}

describe("sheets without a table", () => {
  const corners = [
    [0, 0, "STT"],
    [0, COLUMNS - 1, "Chỉ tiêu"],
    [ROWS - 1, 0, "1"],
  ] as const;

  test.each<readonly [string, () => SheetSnapshot]>([
    ["an empty sheet", () => emptySheet(0, 0)],
    ["a sheet of blanks", () => sheetOf("\n |  | \n |  | \n")],
    ["three cells in the corners of the largest sheet", () => sparseSheet(corners)],
    ["a sheet 16 384 columns wide", () => denseSheet(300, COLUMNS)],
    ["a sheet 1 048 576 rows tall", () => denseSheet(ROWS, 3)],
  ])("%s is told in two seconds of a processor", (_, make) => {
    const snapshot = make();
    // Not by the clock on the wall: other tests run on the same machine.
    const start = process.cpuUsage();
    expect(recognise(snapshot)).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });
});
