import { PLACE_WORDS } from "../../words/lists/places";
import { oneOf } from "../../words/one-of";

/** A slip that was seen in real annexes. Matched as whole words on the text as written. */
export type TermConfusion = {
  /** Source of a regular expression; letters on either side of the match are excluded for it. */
  readonly wrong: string;
  /** `$1` … stand for its groups. */
  readonly right: string;
  /** The text can mean nothing else: reported as an error. */
  readonly certain?: true;
};

const PLACES = oneOf(PLACE_WORDS.map(({ word }) => word));
const INDICES = "PCI|PAPI|SIPAS|PAR INDEX|DTI|DDCI";
const REFORMED = "HÀNH CHÍNH|THỂ CHẾ|THỦ TỤC|TỔ CHỨC|CHẾ ĐỘ|TÀI CHÍNH|CÔNG VỤ|TTHC|BỘ MÁY";

export const TERM_CONFUSIONS: readonly TermConfusion[] = [
  { wrong: `CÁI CÁCH(?= (?:${REFORMED}))`, right: "CẢI CÁCH", certain: true },
  { wrong: `([Cc])ái cách(?= (?:${REFORMED.toLowerCase()}))`, right: "$1ải cách", certain: true },
  { wrong: `(${INDICES}) (${INDICES})`, right: "$1, $2", certain: true },
  { wrong: "PAR IN DEX", right: "PAR INDEX" },
  { wrong: "P[ẢÃÁÀ]R INDEX", right: "PAR INDEX" },
  { wrong: "VNID", right: "VNeID" },
  { wrong: "CBCCVV", right: "CBCCVC" },
  { wrong: "(\\d{1,5})/(QĐ|CT)/(TTg|UBND)", right: "$1/$2-$3" },
  { wrong: "(\\d{1,5})/(NQ|NĐ)/(CP|HĐND)", right: "$1/$2-$3" },
  { wrong: "([Nn])ếu rõ(?= kết quả)", right: "$1êu rõ" },
  { wrong: "([Hh])ệ thống tin(?! (?:học|nhắn|tức|cậy|tưởng))", right: "$1ệ thống thông tin" },
  { wrong: "([Mm])ột của(?= (?:điện tử|liên thông|hiện đại))", right: "$1ột cửa" },
  { wrong: `([ỦUủu][yỷ]) ban nhân (${PLACES})`, right: "$1 ban nhân dân $2" },
  { wrong: "ngân sách hành nước", right: "ngân sách nhà nước" },
  { wrong: "([Cc])hấm hành", right: "$1hấp hành" },
  { wrong: "([Nn])iết yết", right: "$1iêm yết" },
  { wrong: "đời số(?= (?:của|người|nhân dân))", right: "đời sống" },
  { wrong: "(đến|để) kiến hệ", right: "$1 liên hệ" },
  { wrong: "phản ánh nghị", right: "phản ánh, kiến nghị" },
  { wrong: "tự đảm bản", right: "tự đảm bảo" },
  { wrong: "(TTHC|thủ tục hành chính) hành(?= (?:đã|được|của))", right: "$1" },
  { wrong: "([Gg])iải hồ sơ(?= (?:TTHC|thủ tục))", right: "$1iải quyết hồ sơ" },
  { wrong: "([Pp])h(?:ản|ấn|ẩn) đầu", right: "$1hấn đấu" },
  {
    wrong:
      "(?<!(?:hành chính|dịch vụ|tài sản|đầu tư) )([Cc])ông (TTĐT|thông tin điện tử|[Dd]ịch vụ công|DVC)",
    right: "$1ổng $2",
  },
  { wrong: "([Tt])rực tuyển", right: "$1rực tuyến" },
  { wrong: "(?<!không )khí thực hiện", right: "khi thực hiện" },
  { wrong: "các tại", right: "tại các" },
  { wrong: "([Ss])át nhập", right: "$1áp nhập" },
  { wrong: "([Nn])ghành", right: "$1gành" },
  { wrong: "([Bb])ổ xung", right: "$1ổ sung" },
  { wrong: "([Ss])ữa đổi", right: "$1ửa đổi" },
  { wrong: "([Xx])ữ lý", right: "$1ử lý" },
  { wrong: "([Hh])ổ trợ", right: "$1ỗ trợ" },
  { wrong: "([Cc])ơ sỡ", right: "$1ơ sở" },
  { wrong: "([Tt])hũ tục", right: "$1hủ tục" },
  { wrong: "([Kk])ễ hoạch", right: "$1ế hoạch" },
  { wrong: "([Đđ])ược được", right: "$1ược" },
  { wrong: "([Cc])ủa của", right: "$1ủa" },
  { wrong: "([Cc])ác các", right: "$1ác" },
  { wrong: "([Vv])à và", right: "$1à" },
];
