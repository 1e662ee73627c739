import { listed } from "../one-of";

/**
 * Words with which the name of an agency begins when written with a capital. For: where one agency ends and the next
 * begins in a cell that names several (rules/tasks). To add one: as it is written.
 */
export const AGENCY_STARTS = listed(
  "Các, Sở, Ban, Bộ phận, Phòng, Văn phòng, VP, UBND, HĐND, Ủy ban, Uỷ ban, Công an, Trung tâm, Thanh tra, Báo, Đài, " +
    "Cục, Chi cục, Trạm, Đoàn, Hội, Ngành, Công chức, CC, Toàn thể, Trường, Kho bạc, Bảo hiểm, Tòa án, Viện",
);

/** Those of them that hardly ever stand inside another name ("Ban Pháp chế HĐND" is one agency). */
export const CLEAR_STARTS = listed("Các, Sở, Ban, Bộ phận, Phòng, Văn phòng, Trung tâm, UBND các");

/** After these a capital does not begin another agency: "Chánh Văn phòng", "Thanh tra Sở", "lãnh đạo Sở". */
export const LEADS_ON: readonly string[] =
  "phòng vp sở tra đạo đốc trưởng phó tịch chánh thuộc của tại và với cùng cho ở trực các bộ ngành đoàn hội ban tổ chức viên thư ký là do từ theo khối phận nhánh cc cbcc đơn vị".split(
    " ",
  );

/** Groups and their members without a name: "Các cơ quan" is nobody in particular. */
export const GROUPS = listed("các, toàn thể, những");
export const GROUP_MEMBERS = listed(
  "cơ quan, đơn vị, địa phương, ngành, sở, ban, phòng, bộ phận, cá nhân, tổ chức, cán bộ, cbcc, cc",
);

/**
 * What a cell that names an agency begins with, in any case; "các", "những", "toàn thể" may go before. For: which
 * column holds agencies (reading/cells/read-cell). To add one: with diacritics; words of one syllable count only whole.
 */
export const AGENCY_OPENERS =
  "sở, UBND, ủy ban, văn phòng, VP, phòng, ban, trung tâm, TT, bộ phận, cơ quan, đơn vị, ngành, công an, chi cục, cục, tổng cục, " +
  "hội, mặt trận, MTTQ, đoàn, liên đoàn, công chức, cán bộ, CBCC, CBCCVC, kế toán, tư pháp, trường, trạm, tổ, quân sự, " +
  "ban chỉ huy, thanh tra, kho bạc, bảo hiểm, BHXH, ngân hàng, viện, HĐND, thường trực, đảng ủy, huyện ủy, tỉnh ủy, bộ, " +
  "địa phương, thôn, xã, phường, thị trấn, kho, kiểm lâm, bưu điện, đài, CC, CB";
