/**
 * VNI-Windows, the code of the "VNI-…" fonts (VNI Software): most accented letters are a base letter and a mark
 * that has a code of its own. Small letters; capitals are the same with the capital codes.
 */
export const VNI: readonly (readonly [letters: string, codes: readonly string[]])[] = [
  ["àáảãạ", ["aø", "aù", "aû", "aõ", "aï"]],
  ["ăằắẳẵặ", ["aê", "aè", "aé", "aú", "aü", "aë"]],
  ["âầấẩẫậ", ["aâ", "aà", "aá", "aå", "aã", "aä"]],
  ["đ", ["ñ"]],
  ["èéẻẽẹ", ["eø", "eù", "eû", "eõ", "eï"]],
  ["êềếểễệ", ["eâ", "eà", "eá", "eå", "eã", "eä"]],
  ["ìíỉĩị", ["ì", "í", "æ", "ó", "ò"]],
  ["òóỏõọ", ["oø", "où", "oû", "oõ", "oï"]],
  ["ôồốổỗộ", ["oâ", "oà", "oá", "oå", "oã", "oä"]],
  ["ơờớởỡợ", ["ô", "ôø", "ôù", "ôû", "ôõ", "ôï"]],
  ["ùúủũụ", ["uø", "uù", "uû", "uõ", "uï"]],
  ["ưừứửữự", ["ö", "öø", "öù", "öû", "öõ", "öï"]],
  ["ỳýỷỹỵ", ["yø", "yù", "yû", "yõ", "î"]],
];
