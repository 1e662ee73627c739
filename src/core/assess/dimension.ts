import { fold } from "../text/fold";
import { memoise } from "../text/memoise";

type Dimension = {
  readonly of: "unknown" | "percent" | "permille" | "money" | "time" | "rank" | "count";
  /** Multiples of the dimension's smallest unit: đồng, giờ. */
  readonly scale: number;
  /** Currency and the like: amounts in different ones do not compare. */
  readonly name: string;
};

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:nghin|ngan) ty\b/, 1e12],
  [/\bty\b|\bbillion\b/, 1e9],
  [/\btrieu\b|\bmillion\b/, 1e6],
  [/\b(?:nghin|ngan)\b|\bthousand\b/, 1e3],
];
const HOURS: readonly (readonly [RegExp, number])[] = [
  [/^phut\b/, 1 / 60],
  [/^gio\b/, 1],
  [/^ngay\b/, 24],
];

const readDimension = memoise((unit: string): Dimension => {
  const folded = fold(unit);
  if (folded === "") return { of: "unknown", scale: 1, name: "" };
  if (/%|\bphan tram\b/.test(folded)) return { of: "percent", scale: 1, name: "" };
  if (/‰|\bphan nghin\b/.test(folded)) return { of: "permille", scale: 1, name: "" };
  if (/^(?:hang|thu hang|xep hang|bac)\b/.test(folded)) return { of: "rank", scale: 1, name: "" };
  const currency = /\b(dong|vnd|usd|do la|eur)\b/.exec(folded)?.[1];
  const scale = SCALES.find(([word]) => word.test(folded))?.[1];
  if (currency !== undefined || scale !== undefined) {
    const name =
      currency === undefined || currency === "vnd" ? "dong" : currency.replace("do la", "usd");
    return { of: "money", scale: scale ?? 1, name };
  }
  const hours = HOURS.find(([word]) => word.test(folded))?.[1];
  if (hours !== undefined) return { of: "time", scale: hours, name: "" };
  return { of: "count", scale: 1, name: "" };
});

/**
 * What a figure's number must be multiplied with to stand in the goal's unit; undefined where the two
 * are not of one kind. A bare number never answers a percentage, nor a percentage a count: "1" under
 * "100 % đơn vị" is one unit. Words for counted things ("hồ sơ", "TTHC") are taken as the same thing.
 */
export function toGoalUnit(figure: string, goal: string): number | undefined {
  if (figure === goal) return 1;
  const from = readDimension(figure);
  const to = readDimension(goal);
  if (from.of === to.of) return from.name === to.name ? from.scale / to.scale : undefined;
  if (from.of === "unknown") return to.of === "percent" || to.of === "permille" ? undefined : 1;
  if (to.of === "unknown") return 1;
  const ranked = from.of === "rank" || to.of === "rank";
  return ranked && (from.of === "count" || to.of === "count") ? 1 : undefined;
}

export function isPercent(unit: string): boolean {
  return unit === "%" || readDimension(unit).of === "percent";
}
