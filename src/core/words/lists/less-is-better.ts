/**
 * Things of which less is better: a bare "2" beside "Tỷ lệ hộ nghèo" is a ceiling. Read by
 * `reading/goals/less-is-better.ts` alone, which goal cells, sentences and the assessment share.
 *
 * A new word goes into `LATENESS` where it says only that work was late ("trễ hạn"), else into `UNWANTED`; parted by
 * commas, with diacritics; digits cannot be matched. Then a line into test/core/assess/less-is-better.test.ts.
 */
export const UNWANTED =
  "thất nghiệp, thiếu việc làm, hộ nghèo, hộ cận nghèo, nghèo đa chiều, tái nghèo, tái mù chữ, bội chi, nhập siêu, nợ xấu, " +
  "nợ công, nợ đọng, suy dinh dưỡng, tử vong, chết, sinh con thứ, tảo hôn, bỏ học, giá tiêu dùng, CPI, lạm phát, ICOR, " +
  "tiêu tốn, thất thoát, thất thu, thời gian chờ, thời gian giải quyết, thời gian thực hiện, chi phí tuân thủ, chi phí sản xuất, " +
  "tai nạn, số vụ cháy, phạm pháp hình sự, vi phạm, sai sót, mắc bệnh, nhà tạm, không hài lòng, chưa hài lòng, " +
  "unemployment, poverty rate, drop-out, accidents";

export const LATENESS =
  "trễ hạn, trễ hẹn, quá hạn, chậm hạn, chậm muộn, tồn đọng, late files, overdue";

/**
 * Words before such a thing with which more is better: "giảm …", "hài lòng về thời gian giải quyết". Work that is
 * done late ("hồ sơ giải quyết trễ hạn") stays late.
 */
export const TURNED_BEFORE =
  "giảm, xóa, chống, phòng, thoát, không, cắt, chưa, rút ngắn, khắc phục, dừng, trước, reduce, reducing";
export const DEALT_WITH_BEFORE =
  "xử lý, giải quyết, hài lòng, bảo hiểm, trợ cấp, hỗ trợ, satisfaction";

/** Words behind it that say what is done for it: "hộ nghèo được hỗ trợ". */
export const TURNED_BEHIND = "được có tham tiếp thoát xin giảm vươn sử xử khắc";
