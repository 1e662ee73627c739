import { readOtherLevel } from "../../../../src/core/reading/statuses/read-other-level";

test.each([
  ["Chỉ tiêu cấp tỉnh", "huyện", "tỉnh"],
  ["(cấp tỉnh thực hiện)", "huyện", "tỉnh"],
  ["Cấp tỉnh", "huyện", "tỉnh"],
  ["Thuộc thẩm quyền của tỉnh", "xã", "tỉnh"],
  ["Do UBND tỉnh chủ trì", "huyện", "tỉnh"],
  ["Chỉ tiêu cấp tỉnh; Sở KH&ĐT theo dõi", "huyện", "tỉnh"],
  ["Chỉ tiêu cấp tỉnh nên huyện không đánh giá", "huyện", "tỉnh"],
  ["Cấp huyện", "huyện", undefined],
  ["Cấp tỉnh, huyện, xã thực hiện", "huyện", undefined],
  ["Chỉ tiêu cấp xã", "huyện", "xã"],
  ["Thị xã thực hiện", "huyện", undefined],
  ["Thị trấn", "huyện", "xã"],
  ["Cấp tỉnh", "tỉnh", undefined],
  ["Cấp thành phố", "tỉnh", undefined],
  ["Trung ương thực hiện", "tỉnh", "bộ"],
  ["Cấp trên thực hiện", "huyện", "tỉnh"],
  ["Cấp tỉnh", undefined, "tỉnh"],
  ["Chỉ tiêu tỉnh giao", "huyện", undefined],
  ["Báo cáo UBND tỉnh", "huyện", undefined],
  ["Chờ hướng dẫn của cấp tỉnh", "huyện", undefined],
  ["Thực hiện theo quy định, hướng dẫn của cấp có thẩm quyền", "huyện", undefined],
  ["Cấp tỉnh: đạt", "huyện", undefined],
  ["Cơ quan quản lý", "huyện", undefined],
  ["Không tính", "huyện", undefined],
  ["", "huyện", undefined],
] as const)("%j in an annex of level %s names %s", (text, own, level) => {
  expect(readOtherLevel(text, own)).toBe(level);
});
