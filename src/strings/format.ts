import type { Language } from "./language";

const LOCALE = { vi: "vi-VN", en: "en-GB" } as const;

/** 1234.5 → "1.234,5" (vi), "1,234.5" (en). */
export function formatNumber(language: Language, value: number, digits = 2): string {
  return value.toLocaleString(LOCALE[language], { maximumFractionDigits: digits });
}

/** "2023-10-14" → "14/10/2023" in both languages, as on the annexes; anything else is given back. */
export function formatDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const [, year = "", month = "", day = ""] = match;
  return `${day}/${month}/${year}`;
}

const MOMENT = new Intl.DateTimeFormat("en-GB", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** An instant on the reader's clock: "14:05 20/11/2026". */
export function formatMoment(iso: string): string {
  const parts = new Map(
    MOMENT.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${part("hour")}:${part("minute")} ${part("day")}/${part("month")}/${part("year")}`;
}
