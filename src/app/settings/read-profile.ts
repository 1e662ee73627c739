import { LEVELS } from "../../core/model/level";
import { DECLARED_MEANINGS } from "../../core/model/assessment";
import { SEVERITIES } from "../../core/model/finding";
import type { Profile } from "../../core/model/profile";
import { isRecord } from "./is-record";

type Accept = { readonly [Field in keyof Profile]-?: (value: unknown) => Profile[Field] };

/** Gives back the field as it must be, or undefined where it is not. */
const ACCEPT: Accept = {
  horizon: (value) => (isYear(value) ? value : undefined),
  asOf: (value) => (isDay(value) ? value : undefined),
  level: (value) => LEVELS.find((level) => level === value),
  boundaryMeets: (value) => (typeof value === "boolean" ? value : undefined),
  severities: (value) => readRecord(value, [...SEVERITIES, "off"] as const),
  statusWords: (value) => readRecord(value, DECLARED_MEANINGS),
};

export type ReadProfile = {
  readonly profile: Profile;
  /** Known fields whose value cannot be meant. Unknown fields are a newer version's: left out silently. */
  readonly refused: readonly (keyof Profile)[];
};

/** A profile from outside (a stored part, another office's file); undefined when it is no profile at all. */
export function readProfile(value: unknown): ReadProfile | undefined {
  if (!isRecord(value)) return undefined;
  const entries: [string, unknown][] = [];
  const refused: (keyof Profile)[] = [];
  for (const [field, accept] of Object.entries(ACCEPT) as [
    keyof Profile,
    Accept[keyof Profile],
  ][]) {
    if (value[field] === undefined) continue;
    const accepted = accept(value[field]);
    if (accepted === undefined) refused.push(field);
    else entries.push([field, accepted]);
  }
  return { profile: Object.fromEntries(entries), refused };
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100;
}

function isDay(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readRecord<Word extends string>(
  value: unknown,
  words: readonly Word[],
): Readonly<Record<string, Word>> | undefined {
  if (!isRecord(value)) return undefined;
  const entries: [string, Word][] = [];
  for (const [key, given] of Object.entries(value)) {
    const word = words.find((one) => one === given);
    if (word === undefined) return undefined;
    entries.push([key, word]);
  }
  return Object.fromEntries(entries);
}
