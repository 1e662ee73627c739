/** Words with which the name of an agency begins when written with a capital. */
export const AGENCY_STARTS =
  "Các|Sở|Ban|Bộ phận|Phòng|Văn phòng|VP|UBND|HĐND|Ủy ban|Uỷ ban|Công an|Trung tâm|Thanh tra|Báo|Đài|Cục|Chi cục|Trạm|Đoàn|Hội|Ngành|Công chức|CC|Toàn thể|Trường|Kho bạc|Bảo hiểm|Tòa án|Viện";

/** Those of them that hardly ever stand inside another name ("Ban Pháp chế HĐND" is one agency). */
export const CLEAR_STARTS = "Các|Sở|Ban|Bộ phận|Phòng|Văn phòng|Trung tâm|UBND các";

/** After these a capital does not begin another agency: "Chánh Văn phòng", "Thanh tra Sở", "lãnh đạo Sở". */
const LEADS_ON =
  "phòng vp sở tra đạo đốc trưởng phó tịch chánh thuộc của tại và với cùng cho ở trực các bộ ngành đoàn hội ban tổ chức viên thư ký là do từ theo khối phận nhánh cc cbcc đơn vị";
export const AFTER_LEADS_ON = LEADS_ON.split(" ")
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join("|");

/** Groups without a name: nobody in particular is meant. */
export const NAMELESS =
  /^(?:các|toàn thể|những)\s+(?:cơ quan|đơn vị|địa phương|ngành|sở|ban|phòng|bộ phận|cá nhân|tổ chức|cán bộ|cbcc|cc)/iu;
