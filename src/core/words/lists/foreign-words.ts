import { listed } from "../one-of";

/**
 * Titles of tables that are no annex, and words of those that are one. For: how sure it is that a table is an annex
 * (recognise/columns/judge-certainty). To add one: as a title writes it, small.
 */
export const FOREIGN_TITLES = listed(
  "danh sách, dự toán, quyết toán, bảng giá, báo giá, bảng lương, lịch công tác, lịch làm việc, lịch họp, lịch tiếp, " +
    "thời khóa biểu, danh bạ, sổ địa chỉ, lịch trực, bảng chấm công, phiếu, hóa đơn, bảng thanh toán, tài sản, " +
    "thời gian biểu, cử tri, kết quả thi, thống kê hồ sơ",
);
export const PROPER_TITLES = listed(
  "chỉ tiêu, mục tiêu, tiêu chí, nhiệm vụ, cải cách hành chính, cchc, chỉ số, indicator, target",
);

/**
 * Header words of tables that are no annex, each with the table it comes from. One of them in a task
 * plan ("Kinh phí", "Họ tên người theo dõi") is normal; several of them make another kind of table. Used by
 * reading/heads/read-head. To add one: small letters without diacritics, under the table whose head it is.
 */
export type ForeignWord = { readonly words: readonly string[]; readonly table: string };

export const FOREIGN_WORDS: readonly ForeignWord[] = [
  {
    table: "staff-list",
    words: listed(
      "ho va ten, ho ten, ngay sinh, nam sinh, gioi tinh, chuc vu, chuc danh, que quan, " +
        "trinh do, trinh do chuyen mon, ngach, ma ngach, bac luong, he so, he so luong, " +
        "phu cap, so cccd, cccd, so cmnd, dan toc, ton giao, don vi cong tac, noi cong tac, " +
        "full name, date of birth, position, gender",
    ),
  },
  {
    table: "budget",
    words: listed(
      "du toan, du toan giao, quyet toan, tong muc dau tu, ke hoach von, von dau tu, " +
        "giai ngan, so tien, tong chi, chuong, loai khoan, tieu muc, nsnn, budget, amount",
    ),
  },
  {
    table: "price-list",
    words: listed(
      "don gia, thanh tien, so luong, khoi luong, quy cach, xuat xu, hang san xuat, " +
        "ten hang, ten hang hoa, ten vat tu, mat hang, gia ban, gia, gia thanh, " +
        "gia tri tien, unit price, quantity, price",
    ),
  },
  {
    table: "address-list",
    words: listed(
      "dia chi, dien thoai, so dien thoai, email, hop thu, website, so tai khoan, fax, " +
        "address, phone",
    ),
  },
  {
    table: "timetable",
    words: listed(
      "thu, thu ngay, buoi, tiet, ca, phong hoc, giao vien, mon hoc, lop, dia diem, " +
        "thanh phan, thanh phan tham du, thanh phan du hop, sang, chieu, thu hai, thu ba, " +
        "thu nam, thu sau, venue, room",
    ),
  },
  {
    table: "contract-list",
    words: listed(
      "so hop dong, ngay ky, gia tri hop dong, noi dung hop dong, nha thau, " +
        "don vi trung thau, goi thau, hinh thuc lua chon nha thau",
    ),
  },
  {
    table: "asset-list",
    words: listed(
      "ten tai san, ma tai san, nguyen gia, gia tri con lai, nam su dung, nam san xuat, " +
        "nam dua vao su dung, hao mon, so seri",
    ),
  },
  {
    table: "duty-roster",
    words: listed("ngay truc, lanh dao truc, can bo truc, nguoi truc, truc ban, ca truc"),
  },
  {
    table: "survey",
    words: listed(
      "rat hai long, khong hai long, so phieu, tong so phieu, phieu phat ra, phieu thu ve, " +
        "cau hoi, noi dung cau hoi",
    ),
  },
  {
    table: "exam",
    words: listed("sbd, so bao danh, mon thi, diem thi, diem mon, thi sinh, phong thi"),
  },
  {
    table: "procedure-list",
    words: listed(
      "ma tthc, ma thu tuc, ten tthc, ten thu tuc, ten thu tuc hanh chinh, phi le phi, " + "le phi",
    ),
  },
  {
    table: "petitions",
    words: listed(
      "noi dung kien nghi, noi dung y kien kien nghi, cu tri, cu tri kien nghi, " +
        "nguoi kien nghi, noi dung don, nguoi gui, ket qua giai quyet tra loi",
    ),
  },
];
