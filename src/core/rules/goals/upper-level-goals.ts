import type { Level } from "../../layouts/level";

/** A goal that the Government has set for everybody; a local goal may be higher, not lower. */
export type UpperLevelGoal = {
  /** Folded phrases that must all stand in the indicator's text. */
  readonly phrases: readonly RegExp[];
  /** Words that make it another indicator. */
  readonly unless?: RegExp;
  /** Absent: whatever the level. */
  readonly level?: Level;
  readonly horizon: number;
  readonly atLeast: number;
  readonly unit: "%";
  readonly source: string;
};

const RESOLUTION = "Nghị quyết 76/NQ-CP ngày 15/7/2021";
const LAND = /\b(?:dat dai|xay dung|dau tu)\b/;

/**
 * Only goals whose wording in local annexes is settled, and whose figures were read in a source
 * (reference/domain.md, section 1); the rest would cry wolf.
 */
export const UPPER_LEVEL_GOALS: readonly UpperLevelGoal[] = [
  {
    phrases: [/\bhai long\b/, /\b(?:nguoi dan|doanh nghiep)\b/, /\b(?:tthc|thu tuc hanh chinh)\b/],
    unless: LAND,
    horizon: 2025,
    atLeast: 90,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bhai long\b/, LAND],
    horizon: 2025,
    atLeast: 85,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bhai long\b/, /\bco quan hanh chinh\b/],
    unless: /\by te\b|\bgiao duc\b/,
    horizon: 2025,
    atLeast: 90,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bhai long\b/, /\bdich vu (?:su nghiep )?(?:cong )?(?:ve )?(?:y te|giao duc)\b/],
    horizon: 2025,
    atLeast: 85,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bnghia vu tai chinh\b/, /\btrien khai thanh toan truc tuyen\b/],
    unless: /\bgiao dich\b/,
    horizon: 2025,
    atLeast: 80,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bho so\b/, /\bluan chuyen\b/, /\bdien tu\b/],
    horizon: 2025,
    atLeast: 80,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bho so cong viec\b/, /\bmoi truong (?:mang|dien tu)\b/],
    level: "xã",
    horizon: 2025,
    atLeast: 60,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bhai long\b/, /\bco quan hanh chinh\b/],
    unless: /\by te\b|\bgiao duc\b/,
    horizon: 2030,
    atLeast: 95,
    unit: "%",
    source: RESOLUTION,
  },
  {
    phrases: [/\bhai long\b/, /\bdich vu (?:su nghiep )?(?:cong )?(?:ve )?(?:y te|giao duc)\b/],
    horizon: 2030,
    atLeast: 90,
    unit: "%",
    source: RESOLUTION,
  },
];
