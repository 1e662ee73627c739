import type { Language } from "./language";

const LOCALE = { vi: "vi-VN", en: "en-GB" } as const;

/** 1234.5 → "1.234,5" (vi), "1,234.5" (en). */
export function formatNumber(language: Language, value: number): string {
  return value.toLocaleString(LOCALE[language], { maximumFractionDigits: 2 });
}

/** "2023-10-14" → "14/10/2023" in both languages, as on the annexes; anything else is given back. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [, year = "", month = "", day = ""] = match;
  return `${day}/${month}/${year}`;
}
