import type { Indicator } from "../model/indicator";
import { fold } from "../text/fold";
import { memoise } from "../text/memoise";

const UNWANTED =
  /\b(?:tre han|qua han|cham han|ton dong|that nghiep|ho ngheo|ho can ngheo|boi chi|nhap sieu|lam phat|tai nan|sai sot|vi pham|icor|suy dinh duong|tu vong)\b/;
/** Words that turn the sense round: "tỷ lệ giảm hộ nghèo", "không trễ hạn". */
const TURNED = /\b(?:giam|cat|khong|chua|xu ly|giai quyet|khac phuc|thoat|dung|truoc)\b|^\d/;
const HEAD_WORDS = 8;

const RANK = /^(?:thu |xep (?:thu )?)?hang\b|^vi tri\b|^rank\b/;
/** "Nhóm 20" as the whole goal; in a sentence "nhóm 2" may be a name. */
const AMONG_THE_FIRST = /^(?:thuoc |trong |vao )?(?:nhom|top) \d+/;

type Ranked = Pick<Indicator, "text" | "unit" | "goalText" | "values">;

/**
 * Whether less is better: by the indicator's name, or because it is a rank by its unit, its goal or its
 * figures ("Hạng 14"): the 8th place is better than the 20th.
 */
export function isLessBetter({ text, unit = "", goalText, values }: Ranked): boolean {
  if (RANK.test(fold(unit)) || AMONG_THE_FIRST.test(fold(goalText?.text ?? ""))) return true;
  if (values.some((value) => typeof value.raw === "string" && RANK.test(fold(value.raw))))
    return true;
  return isLowerBetter(text);
}

/** Whether an indicator's name says that less is better ("Tỷ lệ hồ sơ trễ hạn"), for bare numbers as goals. */
const isLowerBetter: (text: string) => boolean = memoise((text) => {
  const head = fold(text).split(" ").slice(0, HEAD_WORDS).join(" ");
  return UNWANTED.test(head) && !TURNED.test(head.slice(0, head.search(UNWANTED)));
});
