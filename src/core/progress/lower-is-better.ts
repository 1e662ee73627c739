import { fold } from "../text/fold";
import { memoise } from "../text/memoise";

const UNWANTED =
  /\b(?:tre han|qua han|cham han|ton dong|that nghiep|ho ngheo|ho can ngheo|boi chi|nhap sieu|lam phat|tai nan|sai sot|vi pham|icor|suy dinh duong|tu vong)\b/;
/** Words that turn the sense round: "tỷ lệ giảm hộ nghèo", "không trễ hạn". */
const TURNED = /\b(?:giam|cat|khong|chua|xu ly|giai quyet|khac phuc|thoat|dung|truoc)\b|^\d/;
const HEAD_WORDS = 8;

const RANK = /^(?:thu |xep )?hang\b|^vi tri\b|^rank\b/;

/** Whether less is better by the indicator's name or by its unit: the 8th place is better than the 20th. */
export function isLessBetter({
  text,
  unit = "",
}: {
  readonly text: string;
  readonly unit?: string;
}): boolean {
  return RANK.test(fold(unit)) || isLowerBetter(text);
}

/** Whether an indicator's name says that less is better ("Tỷ lệ hồ sơ trễ hạn"), for bare numbers as goals. */
const isLowerBetter: (text: string) => boolean = memoise((text) => {
  const head = fold(text).split(" ").slice(0, HEAD_WORDS).join(" ");
  return UNWANTED.test(head) && !TURNED.test(head.slice(0, head.search(UNWANTED)));
});
