/**
 * TCVN 5712:1993, the code of the ".Vn…" fonts (ABC). Code points are those of the single bytes. The fonts themselves have
 * no accented capitals: ".Vn…H" fonts draw the small codes as capitals. The capitals of the first part of the
 * standard (VN1) are listed too, so that every text has a code.
 */
export const TCVN3: readonly (readonly [letters: string, codes: string])[] = [
  ["àảãáạ", "\u00B5\u00B6\u00B7\u00B8\u00B9"],
  ["ăằẳẵắặ", "\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6"],
  ["âầẩẫấậ", "\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB"],
  ["đ", "\u00AE"],
  ["èẻẽéẹ", "\u00CC\u00CE\u00CF\u00D0\u00D1"],
  ["êềểễếệ", "\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6"],
  ["ìỉĩíị", "\u00D7\u00D8\u00DC\u00DD\u00DE"],
  ["òỏõóọ", "\u00DF\u00E1\u00E2\u00E3\u00E4"],
  ["ôồổỗốộ", "\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9"],
  ["ơờởỡớợ", "\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE"],
  ["ùủũúụ", "\u00EF\u00F1\u00F2\u00F3\u00F4"],
  ["ưừửữứự", "\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9"],
  ["ỳỷỹýỵ", "\u00FA\u00FB\u00FC\u00FD\u00FE"],
  ["ĂÂÊÔƠƯĐ", "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7"],
  ["ÀẢÃÁẠẶẬ", "\u0080\u0081\u0082\u0083\u0084\u0085\u0086"],
  ["ÈẺẼÉẸỆ", "\u0087\u0088\u0089\u008A\u008B\u008C"],
  ["ÌỈĨÍỊ", "\u008D\u008E\u008F\u0090\u0091"],
  ["ÒỎÕÓỌỘ", "\u0092\u0093\u0094\u0095\u0096\u0097"],
  ["ỜỞỠỚỢ", "\u0098\u0099\u009A\u009B\u009C"],
  ["ÙỦŨÚỤ", "\u009D\u009E\u009F\u0001\u0002"],
  ["ỪỬỮỨỰ", "\u0004\u0005\u0006\u0011\u0012"],
  ["ỲỶỸÝỴ", "\u0013\u0014\u0015\u0016\u0017"],
  ["ẰẲẴẮ", "\u00AF\u00BA\u00BF\u00C0"],
  ["ẦẨẪẤ", "\u00C1\u00C2\u00C3\u00C4"],
  ["ỀỂỄẾ", "\u00C5\u00CD\u00D9\u00DA"],
  ["ỒỔỖỐ", "\u00DB\u00E0\u00F0\u00FF"],
];
