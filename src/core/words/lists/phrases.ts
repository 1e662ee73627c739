import type { Meaning, Phrase } from "../phrase";

/*
 * What stands beside a number and says how it is meant: bounds, aims, movements, ranks. The one list of comparators, for
 * goals, figures and evidence (reading/figures/figure-head), for cells (reading/cells/is-figure) and for the rules that
 * look for such words (`phrasesMeaning`). To add one: a row under its meaning (words/phrase.ts tells them apart), with a
 * sentence in which it means just that; the sentence is run as a test. "exact" where without diacritics it is another word.
 */

type Row = readonly [words: string, sample: string, exact?: "exact"];

function phrases(means: Meaning, language: "vi" | "en", rows: readonly Row[]): readonly Phrase[] {
  return rows.map(([words, sample, exact]) => ({
    words,
    means,
    language,
    sample,
    ...(exact === undefined ? {} : { exact: true }),
  }));
}

/** Words that stand before a number. The longest that fits wins ("không dưới" before "dưới"). */
export const PHRASES_BEFORE: readonly Phrase[] = [
  ...phrases("at-least", "vi", [
    ["tối thiểu", "Tối thiểu 80% hồ sơ được xử lý trực tuyến"],
    ["tối thiểu là", "Tỷ lệ hài lòng tối thiểu là 90%"],
    ["ít nhất", "Mỗi cơ quan có ít nhất 01 sáng kiến"],
    ["ít nhất là", "Tỷ lệ giải ngân ít nhất là 95%"],
    ["chí ít", "Chí ít 50% thôn có tổ công nghệ số cộng đồng"],
    ["không dưới", "Tỷ lệ hài lòng không dưới 85%"],
    ["không thấp hơn", "Tỷ lệ che phủ rừng không thấp hơn 42%"],
    ["không ít hơn", "Tổ chức không ít hơn 02 cuộc đối thoại"],
    ["không nhỏ hơn", "Điểm đánh giá không nhỏ hơn 80 điểm"],
    ["không kém", "Tỷ lệ đúng hạn không kém 95%"],
    ["bằng hoặc cao hơn", "Tỷ lệ hài lòng bằng hoặc cao hơn 90%"],
    ["lớn hơn hoặc bằng", "Tỷ lệ số hóa lớn hơn hoặc bằng 80%"],
  ]),
  ...phrases("more-than", "vi", [
    ["trên", "Trên 90% hồ sơ công việc được xử lý trên môi trường mạng"],
    ["hơn", "Hơn 95% dân số tham gia bảo hiểm y tế"],
    ["cao hơn", "Tỷ lệ hài lòng cao hơn 90%", "exact"],
    ["lớn hơn", "Tỷ lệ số hóa lớn hơn 80%"],
    ["nhiều hơn", "Có nhiều hơn 10 mô hình"],
    ["vượt", "Tỷ lệ giải ngân vượt 95%"],
    ["vượt mức", "Thu ngân sách vượt mức 5.000 tỷ đồng"],
    ["vượt quá", "Tỷ lệ hồ sơ trực tuyến vượt quá 80%"],
    ["vượt trên", "Tỷ lệ giải ngân vượt trên 95%"],
  ]),
  ...phrases("at-most", "vi", [
    ["không quá", "Tỷ lệ hồ sơ trễ hạn không quá 1%", "exact"],
    ["không vượt quá", "Nợ công không vượt quá 60% GDP"],
    ["không vượt", "Tỷ lệ bội chi không vượt 3%"],
    ["không cao hơn", "Tỷ lệ thất nghiệp không cao hơn 3%"],
    ["không lớn hơn", "Tỷ lệ sai sót không lớn hơn 2%"],
    ["không nhiều hơn", "Không nhiều hơn 02 đầu mối"],
    ["không hơn", "Tỷ lệ trễ hạn không hơn 1%", "exact"],
    ["không trên", "Tỷ lệ trễ hạn không trên 1%", "exact"],
    ["tối đa", "Thời gian chờ tối đa 15 phút"],
    ["tối đa là", "Tỷ lệ hồ sơ trễ hạn tối đa là 1%"],
    ["nhiều nhất", "Nhiều nhất 03 lần kiểm tra mỗi năm"],
    ["bằng hoặc thấp hơn", "Tỷ lệ sinh con thứ ba bằng hoặc thấp hơn 10%"],
    ["nhỏ hơn hoặc bằng", "Tỷ lệ trễ hạn nhỏ hơn hoặc bằng 1%"],
  ]),
  ...phrases("less-than", "vi", [
    ["dưới", "Tỷ lệ hộ nghèo dưới 3%"],
    ["dưới mức", "Tỷ lệ thất nghiệp dưới mức 4%"],
    ["thấp hơn", "Tỷ lệ hộ nghèo thấp hơn 2%"],
    ["nhỏ hơn", "Tỷ lệ sai sót nhỏ hơn 1%"],
    ["ít hơn", "Số vụ cháy ít hơn 10 vụ", "exact"],
    ["xuống dưới", "Giảm tỷ lệ hộ nghèo xuống dưới 1%"],
  ]),
  ...phrases("from", "vi", [["từ", "Tỷ lệ đúng hạn đạt từ 99% trở lên"]]),
  ...phrases("reach", "vi", [
    ["đạt", "Tỷ lệ thanh toán trực tuyến đạt 50%"],
    ["đạt được", "Tỷ lệ thanh toán trực tuyến đạt được 50%", "exact"],
    ["đạt và vượt", "Thu ngân sách đạt và vượt 100% dự toán"],
    ["ước đạt", "Thu nhập bình quân ước đạt 60 triệu đồng/người/năm"],
    ["phấn đấu", "Phấn đấu 80% người dân dùng dịch vụ công trực tuyến"],
    ["phấn đấu đạt", "Phấn đấu đạt 95% dân số tham gia bảo hiểm y tế"],
    ["hoàn thành", "Hoàn thành 100% nhiệm vụ được giao"],
    ["bảo đảm", "Bảo đảm 100% văn bản được gửi qua mạng"],
    ["đảm bảo", "Đảm bảo 100% cán bộ tham gia họp trực tuyến"],
    ["duy trì", "Duy trì 100% xã đạt chuẩn phổ cập giáo dục"],
    ["giữ vững", "Giữ vững 15 xã đạt chuẩn nông thôn mới"],
    ["ổn định", "Tỷ lệ che phủ rừng ổn định 50%"],
    ["gấp", "Thu nhập bình quân gấp 2 lần năm 2020"],
    ["vươn lên", "Chỉ số chuyển đổi số vươn lên 0,7"],
  ]),
  ...phrases("down-to", "vi", [
    ["còn", "Tỷ lệ hộ nghèo còn 3%"],
    ["chỉ còn", "Tỷ lệ hộ nghèo chỉ còn 1%"],
    ["xuống còn", "Giảm tỷ lệ hộ nghèo xuống còn 2%"],
    ["giảm còn", "Tỷ lệ hộ nghèo giảm còn 2%"],
    ["xuống", "Giảm tỷ lệ sinh con thứ ba xuống 5%"],
    ["xuống mức", "Giảm tỷ lệ thất nghiệp xuống mức 2%"],
  ]),
  ...phrases("up-to", "vi", [
    ["lên", "Nâng tỷ lệ hài lòng lên 95%"],
    ["lên đến", "Tăng tỷ lệ hồ sơ trực tuyến lên đến 80%"],
    ["lên tới", "Tăng tỷ lệ đô thị hóa lên tới 45%"],
    ["lên mức", "Nâng tỷ lệ số hóa lên mức 70%"],
    ["lên thành", "Nâng số xã đạt chuẩn lên thành 15 xã"],
  ]),
  ...phrases("cut", "vi", [
    ["giảm", "Giảm 10% đơn vị sự nghiệp công lập so với năm 2021"],
    ["giảm được", "Giảm được 20% chi phí tuân thủ", "exact"],
    ["giảm bớt", "Giảm bớt 10% đầu mối"],
    ["giảm thêm", "Giảm thêm 5% biên chế"],
    ["cắt giảm", "Cắt giảm 25% thời gian giải quyết thủ tục hành chính"],
    ["cắt giảm được", "Cắt giảm được 20% thời gian giải quyết"],
    ["tinh giản", "Tinh giản 5% biên chế công chức"],
    ["bãi bỏ", "Bãi bỏ 30% điều kiện kinh doanh không cần thiết"],
    ["rút ngắn", "Rút ngắn 30% thời gian giải quyết"],
    ["tiết giảm", "Tiết giảm 5% chi thường xuyên"],
    ["tiết kiệm", "Tiết kiệm 10% chi thường xuyên"],
  ]),
  ...phrases("grow", "vi", [
    ["tăng", "Năng suất lao động tăng 7%/năm"],
    ["tăng thêm", "Số doanh nghiệp thành lập mới tăng thêm 10%"],
    ["tăng gấp", "Thu nhập tăng gấp 2 lần so với năm 2020"],
    ["gia tăng", "Giá trị sản xuất gia tăng 8%"],
    ["cải thiện", "Chỉ số PAPI cải thiện 02 bậc"],
    ["vượt kế hoạch", "Thu ngân sách vượt kế hoạch 5%"],
    ["vượt thu", "Vượt thu 10% so với dự toán"],
    ["vượt dự toán", "Thu ngân sách vượt dự toán 10%"],
  ]),
  ...phrases("rank", "vi", [
    ["nhóm", "Chỉ số PAPI thuộc nhóm 20 tỉnh, thành phố đứng đầu cả nước"],
    ["tốp", "Chỉ số PCI nằm trong tốp 10 cả nước"],
    ["top", "Chỉ số DTI thuộc top 20"],
    ["hạng", "Chỉ số PAR INDEX đứng hạng 15"],
    ["thứ hạng", "Chỉ số SIPAS đạt thứ hạng 20"],
    ["xếp hạng", "Chỉ số PCI xếp hạng 15/63"],
    ["xếp thứ", "Chỉ số PAPI xếp thứ 10"],
    ["đứng thứ", "Chỉ số PAR INDEX đứng thứ 12 toàn quốc"],
    ["vị trí thứ", "Chỉ số chuyển đổi số ở vị trí thứ 20"],
    ["vị trí", "Chỉ số PCI ở vị trí 25"],
  ]),
  ...phrases("act", "vi", [
    ["có", "Mỗi xã có 01 mô hình chuyển đổi số"],
    ["có thêm", "Có thêm 03 xã đạt chuẩn nông thôn mới"],
    ["thêm", "Công nhận thêm 05 sản phẩm OCOP"],
    ["xây dựng", "Xây dựng 05 mô hình kinh tế"],
    ["xây dựng mới", "Xây dựng mới 10 nhà văn hóa"],
    ["thành lập", "Thành lập 03 hợp tác xã"],
    ["thành lập mới", "Thành lập mới 500 doanh nghiệp"],
    ["tổ chức", "Tổ chức 02 hội nghị đối thoại với doanh nghiệp"],
    ["phát triển", "Phát triển 10 sản phẩm OCOP"],
    ["công nhận", "Công nhận 04 xã nông thôn mới nâng cao"],
    ["hỗ trợ", "Hỗ trợ 120 hộ nghèo xây nhà"],
    ["đào tạo", "Đào tạo 1.200 lao động nông thôn"],
    ["đào tạo nghề cho", "Đào tạo nghề cho 2.500 lao động"],
    ["việc làm cho", "Giải quyết việc làm cho 5.000 lao động"],
    ["việc làm mới cho", "Tạo việc làm mới cho 3.000 lao động"],
    ["trồng", "Trồng 500 ha rừng"],
    ["trồng mới", "Trồng mới 1,2 triệu cây xanh"],
    ["thu hút", "Thu hút 20 dự án đầu tư"],
    ["kết nạp", "Kết nạp 150 đảng viên"],
    ["kết nạp mới", "Kết nạp mới 150 đảng viên"],
    ["lắp đặt", "Lắp đặt 50 camera an ninh"],
    ["nâng cấp", "Nâng cấp 15 km đường giao thông"],
    ["sửa chữa", "Sửa chữa 20 km đường"],
    ["mở", "Mở 10 lớp tập huấn"],
    ["đưa", "Đưa 300 lao động đi làm việc ở nước ngoài"],
    ["xóa", "Xóa 250 nhà tạm"],
    ["cứng hóa", "Cứng hóa 30 km đường thôn"],
    ["kiểm tra", "Kiểm tra 12 cơ quan, đơn vị"],
    ["ban hành", "Ban hành 02 nghị quyết chuyên đề"],
  ]),
  ...phrases("filler", "vi", [
    ["là", "Tỷ lệ hài lòng là 90%"],
    ["mức", "Tỷ lệ hài lòng đạt mức 90%"],
    ["ở mức", "Tỷ lệ thất nghiệp duy trì ở mức 2%", "exact"],
    ["tỷ lệ", "Số hóa hồ sơ đạt tỷ lệ 100%"],
    ["tỉ lệ", "Số hóa hồ sơ đạt tỉ lệ 100%"],
    ["tương ứng", "Cấp tỉnh, cấp huyện đạt tương ứng 30%, 20%"],
    ["tương ứng là", "Cấp tỉnh, cấp huyện đạt tỷ lệ tương ứng là 30%, 20%"],
    ["lần lượt", "Năm 2024, 2025 lần lượt 50%, 70%"],
    ["lần lượt là", "Năm 2024, 2025 lần lượt là 50%, 70%"],
    ["bằng", "Tỷ lệ trẻ đến trường bằng 100%"],
    ["được", "Xử lý được 100% kiến nghị"],
    ["bình quân", "Thu nhập tăng bình quân 10%/năm"],
    ["bình quân đạt", "Tốc độ tăng trưởng bình quân đạt 8%/năm"],
    ["trung bình", "Năng suất tăng trung bình 7%/năm"],
    ["khoảng", "Tỷ lệ đô thị hóa đạt khoảng 45%"],
    ["gần", "Đạt gần 90% dân số tham gia bảo hiểm"],
    ["xấp xỉ", "Tỷ lệ che phủ xấp xỉ 50%"],
    ["tổng số", "Số hóa đạt tổng số 100%"],
    ["đủ", "Bố trí đủ 100% biên chế"],
  ]),
  ...phrases("deed", "vi", [
    ["thực hiện", "Thực hiện 100% kiến nghị sau thanh tra"],
    ["xử lý", "Xử lý 100% phản ánh, kiến nghị"],
    ["giải quyết", "Giải quyết 100% đơn thư thuộc thẩm quyền"],
    ["giải ngân", "Giải ngân 100% vốn đầu tư công"],
    ["rà soát", "Rà soát 100% thủ tục hành chính nội bộ"],
    ["triển khai", "Triển khai 100% dịch vụ công toàn trình"],
  ]),
  ...phrases("yearly", "vi", [
    ["mỗi năm", "Mỗi năm 20% số thôn đạt chuẩn"],
    ["hàng năm", "Tỷ lệ hộ nghèo giảm hàng năm 1%"],
    ["hằng năm", "Tỷ lệ hộ nghèo giảm hằng năm 1%"],
    ["bình quân hàng năm", "Thu ngân sách tăng bình quân hàng năm 10%"],
    ["bình quân hằng năm", "Thu ngân sách tăng bình quân hằng năm 10%"],
    ["bình quân mỗi năm", "Giảm tỷ lệ hộ nghèo bình quân mỗi năm 1%"],
    ["bình quân năm", "Thu ngân sách tăng bình quân năm 10%"],
  ]),
  ...phrases("at-least", "en", [
    ["at least", "At least 80% of procedures are processed online"],
    ["not less than", "Satisfaction is not less than 90%"],
    ["no less than", "No less than 95% of files are settled on time"],
    ["no fewer than", "No fewer than 2 initiatives"],
    ["not lower than", "Satisfaction not lower than 85%"],
    ["minimum of", "A minimum of 50% of files are filed online"],
    ["a minimum of", "A minimum of 50% of files are filed online"],
    ["minimum", "Satisfaction: minimum 90%"],
  ]),
  ...phrases("more-than", "en", [
    ["more than", "More than 90% of files are processed online"],
    ["over", "Over 95% of the population has health insurance"],
    ["above", "The satisfaction rate is above 90%"],
    ["greater than", "A coverage greater than 80%"],
    ["higher than", "A rate higher than 80%"],
    ["exceed", "On-time settlement to exceed 99%"],
    ["exceeds", "On-time settlement exceeds 99%"],
    ["exceeding", "A share exceeding 30%"],
  ]),
  ...phrases("at-most", "en", [
    ["at most", "At most 1% of files are late"],
    ["no more than", "No more than 1% of files are late"],
    ["not more than", "Not more than 5 days"],
    ["not exceed", "Late files must not exceed 1%"],
    ["not exceeding", "Public debt not exceeding 60% of GDP"],
    ["maximum of", "A maximum of 5 working days"],
    ["a maximum of", "A maximum of 5 working days"],
  ]),
  ...phrases("less-than", "en", [
    ["less than", "Poverty rate less than 3%"],
    ["fewer than", "Fewer than 10 cases"],
    ["below", "Poverty rate below 3%"],
    ["under", "Unemployment under 4%"],
    ["lower than", "Poverty rate lower than 2%"],
  ]),
  ...phrases("from", "en", [["from", "On-time settlement reaches from 95% upward"]]),
  ...phrases("reach", "en", [
    ["reach", "Online payment to reach 50%"],
    ["reaches", "Online payment reaches 50%"],
    ["reaching", "Online payment reaching 50%"],
    ["achieve", "Achieve 80% satisfaction"],
    ["complete", "Complete 100% of assigned tasks"],
    ["ensure", "Ensure 100% of documents are sent online"],
  ]),
  ...phrases("down-to", "en", [
    ["reduce to", "Late files reduce to 1%"],
    ["reduced to", "The poverty rate is reduced to 3%"],
    ["down to", "Bring the poverty rate down to 3%"],
  ]),
  ...phrases("up-to", "en", [
    ["increase to", "Online filing to increase to 80%"],
    ["increased to", "Online filing is increased to 80%"],
    ["raised to", "Coverage raised to 95%"],
  ]),
  ...phrases("cut", "en", [
    ["reduce by", "Processing time to reduce by 25%"],
    ["reduced by", "Processing time is reduced by 25%"],
    ["cut", "Cut 25% of processing time"],
    ["cut by", "Processing time cut by 25%"],
    ["reduce", "Reduce 10% of public service units"],
    ["decrease by", "Costs to decrease by 10%"],
    ["decreased by", "Costs decreased by 10%"],
  ]),
  ...phrases("grow", "en", [
    ["increase by", "Revenue to increase by 10%"],
    ["increased by", "Revenue increased by 10%"],
    ["increase", "Increase 10% of trained workers"],
    ["grow by", "Labour productivity to grow by 7%"],
    ["rise by", "Exports to rise by 12%"],
  ]),
  ...phrases("rank", "en", [
    ["ranked", "Ranked 20 of 63 provinces"],
    ["rank", "Rank 20 nationwide"],
  ]),
  ...phrases("filler", "en", [
    ["is", "The target is 90%"],
    ["of", "A satisfaction rate of 90%"],
    ["to", "Raise coverage to 95%"],
    ["about", "Coverage of about 45%"],
  ]),
];

/** Words that stand right behind a number. */
export const PHRASES_AFTER: readonly Phrase[] = [
  ...phrases("at-least", "vi", [
    ["trở lên", "Tỷ lệ hài lòng đạt 90% trở lên"],
    ["hoặc hơn", "Tỷ lệ hài lòng 90% hoặc hơn"],
    ["hoặc cao hơn", "Tỷ lệ hài lòng 90% hoặc cao hơn"],
  ]),
  ...phrases("at-most", "vi", [
    ["trở xuống", "Tỷ lệ hộ nghèo còn 2% trở xuống"],
    ["trở lại", "Tỷ lệ hồ sơ trễ hạn 1% trở lại"],
  ]),
  ...phrases("at-least", "en", [
    ["or more", "80% or more of files are settled online"],
    ["or higher", "Satisfaction of 90% or higher"],
    ["or above", "Satisfaction of 90% or above"],
    ["and above", "Satisfaction of 90% and above"],
    ["upward", "On-time settlement from 95% upward"],
  ]),
  ...phrases("at-most", "en", [
    ["or less", "Late files: 1% or less"],
    ["or below", "Poverty rate of 2% or below"],
  ]),
];

/** Signs before a number. */
export const OPERATORS: ReadonlyMap<string, Meaning> = new Map([
  ["≥", "at-least"],
  [">=", "at-least"],
  [">", "more-than"],
  ["≤", "at-most"],
  ["<=", "at-most"],
  ["<", "less-than"],
  ["~", "filler"],
  ["≈", "filler"],
  ["=", "filler"],
  [":", "filler"],
]);

/** Phrases before a number with one of some meanings, parted by commas. */
export function phrasesMeaning(...means: readonly Meaning[]): string {
  return PHRASES_BEFORE.filter((phrase) => means.includes(phrase.means))
    .map(({ words }) => words)
    .join(", ");
}

/** Bounds whose amount is not a number but something named, or was forgotten: "có ít nhất hoạt động kiểm tra". */
export const FLOORS_WITHOUT_NUMBER =
  "không thấp hơn, không dưới, bằng hoặc cao hơn, có ít nhất, đạt ít nhất, đạt tối thiểu";
export const CEILINGS_WITHOUT_NUMBER = "không vượt quá, không quá, không vượt, không cao hơn";
