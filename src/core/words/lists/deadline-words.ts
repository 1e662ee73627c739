/**
 * What a cell that says by when begins with. For: which column holds deadlines (reading/cells/read-cell); when the
 * deadline is, reading/deadlines reads. To add one: with diacritics, where no number need follow.
 */
export const DEADLINE_OPENERS =
  "thường xuyên, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, hằng tuần, hàng tuần, trước, xong trước, " +
  "hoàn thành trước, cuối, đầu, trong năm, trong quý, trong tháng, đến năm, đến hết năm, đến tháng, đến hết tháng, đến quý, " +
  "đến hết quý, sau tháng, cả năm, định kỳ, theo kế hoạch, theo quy định, theo tiến độ, giai đoạn, từ năm, continuous";
