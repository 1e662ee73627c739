import { formatPosition } from "../../core/sheet/address";
import type { FindingValue } from "../../core/model/finding";
import { formatDay, formatNumber } from "../format";
import type { Language } from "../language";

const LISTED = 8;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MORE = {
  vi: (count: number) => `và ${String(count)} chỗ khác`,
  en: (count: number) => `and ${String(count)} more`,
} as const;

/** A finding's value as this language writes it: "4,17%", "03 sáng kiến", "E7, E9". */
export function showValue(language: Language, value: FindingValue): string {
  if (typeof value === "string") return DAY.test(value) ? formatDay(value) : value;
  if (typeof value === "number") return formatNumber(language, value);
  if ("length" in value) return showList(language, value);
  if ("row" in value) return formatPosition(value);
  const number = formatNumber(language, value.value);
  return /^[\p{L}]/u.test(value.unit) ? `${number} ${value.unit}` : `${number}${value.unit}`;
}

function showList(language: Language, values: readonly FindingValue[]): string {
  const shown = values.slice(0, LISTED).map((value) => showValue(language, value));
  const more = values.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} ${MORE[language](more)}`;
}
