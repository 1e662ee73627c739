/** How a unit behaves in goals; `count` is anything that is counted. */
export type UnitKind =
  | "percent"
  | "permille"
  | "point"
  | "money"
  | "measure"
  | "time"
  | "age"
  | "count"
  | "place"
  | "none";

type Row = readonly [kind: UnitKind, words: string];

const split = (kind: UnitKind, words: string): readonly Row[] =>
  words.split(",").map((word) => [kind, word.trim()]);

/**
 * Units that annexes use. For: where a unit ends (reading/figures/read-unit), which cells are units
 * (reading/cells/is-unit), what kind of amount it is (assess/dimension). To add one: into its kind, as it is written,
 * parted by commas. A noun that is missing here is still read as unit behind "ít nhất 05 …"; the list decides
 * where a unit ends ("50 TTHC hoặc nhóm TTHC được …") and which counts are goals without a bound word.
 */
export const UNITS: readonly Row[] = [
  ...split("percent", "phần trăm, percent, per cent"),
  ...split("permille", "phần nghìn, phần ngàn"),
  ...split("point", "điểm %, điểm phần trăm, điểm phần nghìn, percentage points"),
  ...split(
    "time",
    "ngày, ngày làm việc, giờ, giờ làm việc, phút, giây, tháng, năm, tuần, quý, days, working days, hours, minutes, months, years",
  ),
  ...split("age", "tuổi"),
  ...split("place", "tỉnh, thành phố, tỉnh thành, quốc gia, nước, địa phương, provinces"),
  ...split(
    "money",
    "đồng, VNĐ, VND, USD, EUR, đô la, đô la Mỹ, nghìn đồng, ngàn đồng, triệu đồng, triệu VNĐ, tỷ đồng, tỉ đồng, tỷ VNĐ, nghìn tỷ đồng, ngàn tỷ đồng, trăm tỷ đồng, triệu USD, triệu đô la, tỷ USD, tỉ USD, nghìn USD, tỷ, tỉ, triệu, nghìn tỷ, trđ, tr.đ, tr đồng, billion dong, million dong, billion VND, million VND",
  ),
  ...split(
    "measure",
    "ha, hecta, héc ta, nghìn ha, ngàn ha, km, km2, km², m, m2, m², m3, m³, nghìn m3, triệu m3, lít, kg, tạ, tấn, nghìn tấn, ngàn tấn, triệu tấn, vạn tấn, kw, kwh, triệu kwh, tỷ kwh, mw, gwh, mwp, mét, ki lô mét, kilômét, kilomet, độ, cm, mm, mbps, gb, tb, sao, điểm, point, points",
  ),
  ...split(
    "count",
    `sáng kiến, giải pháp, giải pháp mới, mô hình, mô hình điểm, mô hình mới, đề tài, đề án, dự án, chương trình, kế hoạch, nghị quyết, quyết định, chỉ thị,
     văn bản, báo cáo, hồ sơ, TTHC, nhóm TTHC, thủ tục, thủ tục hành chính, nhóm thủ tục hành chính, quy trình, dịch vụ, dịch vụ công, DVC, giao dịch, phiếu, ý kiến, kiến nghị,
     cuộc, cuộc kiểm tra, cuộc thanh tra, cuộc họp, cuộc đối thoại, cuộc thi, hội nghị, hội nghị đối thoại, hội thi, hội thảo, đợt, đợt kiểm tra, lần, lượt, buổi, lớp, lớp tập huấn, khóa, tin, bài, tin bài, bài viết, chuyên mục, video, phóng sự,
     người, người dân, lao động, học sinh, sinh viên, giáo viên, bác sĩ, dược sĩ, điều dưỡng, đảng viên, đoàn viên, hội viên, cán bộ, công chức, viên chức, CBCC, CBCCVC, biên chế, hộ, hộ dân, hộ nghèo, hộ cận nghèo, gia đình, nghìn người, triệu người, vạn người, lượt người, lượt khách, nghìn lượt khách, triệu lượt khách, triệu lượt,
     đơn vị, cơ quan, doanh nghiệp, hợp tác xã, HTX, tổ hợp tác, tổ công nghệ số cộng đồng, trang trại, cơ sở, cơ sở sản xuất, tổ chức, chi bộ, nhà máy, khu công nghiệp, cụm công nghiệp, KCN, CCN, chợ, siêu thị, làng nghề, trạm, trạm y tế, trạm BTS, trường, trường học, trường mầm non, phòng học, lớp học, giường, giường bệnh, bệnh viện, thư viện, nhà văn hóa, nhà ở, nhà, căn, căn hộ, căn nhà, công trình, tuyến, tuyến đường, cầu, hồ, hồ chứa, điểm du lịch, điểm cầu, khu du lịch, di tích, sân vận động, camera,
     huyện, xã, phường, thị trấn, thôn, bản, ấp, buôn, làng, khu phố, tổ dân phố, khu dân cư, khu, vùng, sở, sở ngành, phòng, ban, ngành, khóm, thôn bản,
     tiêu chí, chỉ tiêu, chỉ số, nhiệm vụ, nội dung, sản phẩm, sản phẩm OCOP, OCOP, nhãn hiệu, bằng sáng chế, giống, con, cây, cây xanh, con gia súc, đầu gia súc, vụ, vụ việc, trường hợp, vụ cháy, vụ tai nạn, ca, ca mắc, máy, máy tính, thiết bị, bộ, chiếc, tài khoản, hệ thống, cơ sở dữ liệu, nền tảng, phần mềm, ứng dụng, chữ ký số, bậc, hạng, hạng mục, suất, suất quà, học bổng, giải, huy chương, huy chương vàng, thửa, thửa đất, giấy chứng nhận, hợp đồng, đầu mối, cấp phó, mũi, liều, chuyến, tàu, xe, thuê bao, thuê bao internet,
     initiatives, initiative, models, model, procedures, files, communes, units, households, people, enterprises, projects, cases, times, workers, schools`,
  ),
];

/**
 * What multiplies a unit of money, what holds how many hours, and currencies. For: figures and goals in one scale
 * (assess/dimension), units of thousands (reading/cells/is-unit). To add one: with diacritics, the longer before the
 * shorter that it holds.
 */
export const MULTIPLES: readonly (readonly [words: string, factor: number])[] = [
  ["nghìn tỷ, ngàn tỷ", 1e12],
  ["tỷ, tỉ, billion", 1e9],
  ["triệu, million", 1e6],
  ["nghìn, ngàn, thousand", 1e3],
];
export const HOURS: readonly (readonly [words: string, hours: number])[] = [
  ["phút", 1 / 60],
  ["giờ", 1],
  ["ngày", 24],
];
export const CURRENCIES: readonly (readonly [words: string, name: string])[] = [
  ["đồng, VNĐ, VND", "dong"],
  ["USD, đô la", "usd"],
  ["EUR", "eur"],
];

/** Ranks, as units and figures begin: of these less is better. */
export const RANKS = "hạng, thứ hạng, xếp hạng, xếp thứ hạng, bậc, vị trí, rank";

/** Units only where nothing else stands in the cell of a unit column. */
export const ONLY_IN_UNIT_COLUMNS = `${RANKS}, đạt, DN, nghìn, triệu`;

/** Stands between two units of one figure ("TTHC hoặc nhóm TTHC", "sáng kiến, giải pháp"). */
export const UNIT_JOINERS = "hoặc và , or and";

/** Words with which a unit that is not in the list cannot begin or go on. */
export const NOT_IN_UNITS =
  "được có đạt trong của tại theo trên dưới ở là cho để với và hoặc thuộc đã đang sẽ trở do từ đến mỗi phải khi bằng về " +
  "các những này đó mà nếu so tới vào năm tháng quý trước sau cấp không chưa còn giảm tăng thực hoàn tổ đối như thì tham gia " +
  "sử dụng tiếp xử giải thông gồm qua bởi nhằm the of in is are that which by per to at for";
