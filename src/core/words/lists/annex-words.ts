import { listed } from "../one-of";

/**
 * Words by which a table tells what it is. For: whether a table is an annex (recognise/judging); each is a
 * named fact, and how much it says is learned. To add one: small, with its accents; then learn again.
 */

/** In titles, for and against. */
export const TITLE_WORDS = listed(
  "chỉ tiêu, mục tiêu, tiêu chí, nhiệm vụ, chỉ số, kế hoạch, kết quả, tiến độ, đánh giá, theo dõi, báo cáo, phụ lục, " +
    "biểu, giai đoạn, danh mục, danh sách, mức thu, mức chi, phí, quy trình, định mức, dự toán, kinh phí, thống kê, " +
    "phân công, phân loại, thông số, quy mô, giá, diện tích, thủ tục, hồ sơ, đơn vị, đối tượng, công trình, dự án",
);

/** What the column of the texts calls its rows, the more telling first. */
export const ROW_NAMES = listed(
  "chỉ tiêu, tiêu chí, nhiệm vụ, chỉ số, mục tiêu, công việc, kết quả, nội dung, hạng mục, khoản mục, danh mục, " +
    "công trình, dự án, văn bản, trình tự, thủ tục, họ và tên, đơn vị, tên",
);

/** How the name of something measured begins. */
export const MEASURES = listed(
  "tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, tốc độ, số, số lượng, tổng, tổng số, mức, mức độ, chỉ số, hệ số, diện tích, " +
    "sản lượng, năng suất, giá trị, thu nhập, thời gian, độ, bình quân, kim ngạch, dân số",
);

/** How the name of a task begins. */
export const ACTIONS = listed(
  "xây dựng, ban hành, triển khai, tổ chức, rà soát, hoàn thiện, tham mưu, thực hiện, tăng cường, nâng cao, đẩy mạnh, " +
    "phát triển, hoàn thành, cập nhật, kiểm tra, đề xuất, sửa đổi, nghiên cứu, tập huấn, đào tạo, số hóa, nâng cấp, thành lập",
);
