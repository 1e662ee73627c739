import type { Role } from "../../model/column";
import type { ColumnProfile } from "./column-profile";

const HALF = 0.5;
/** Verdicts are a few words. */
const VERDICT = 22;

type Fit = (profile: ColumnProfile) => number;

const sentences = ({ averageLength }: ColumnProfile): boolean => averageLength > 45;

const agencyFit: Fit = (profile) => {
  if (profile.share("figure") > HALF || profile.share("deadline") > HALF) return -3;
  if (profile.share("agency") >= 0.4) return 2;
  return sentences(profile) ? -1.5 : 0;
};

/** How well the cells of a column suit a role: above 0 they confirm, below −2 they veto. */
const FITS: Readonly<Record<Role, Fit>> = {
  ordinal: (profile) => (profile.share("ordinal") >= HALF ? 2 : -3),
  indicator: (profile) => {
    if (profile.share("figure") > HALF || profile.share("ordinal") > HALF) return -4;
    return Math.min(profile.averageLength / 25, 3) + (profile.share("agency") > HALF ? -1 : 0);
  },
  goal: (profile) => {
    if (profile.share("agency") > HALF || profile.share("status") > 0.7) return -2;
    if (profile.share("figure") > HALF) return 0;
    return profile.averageLength > 25 ? 2 : 0;
  },
  value: (profile) => {
    if (sentences(profile)) return -4;
    if (profile.share("figure") >= 0.7) return 2;
    if (profile.share("figure") >= 0.3) return 0.5;
    if (profile.share("agency") > HALF) return -3;
    if (profile.share("deadline") > HALF) return -2;
    // "Đạt", "Chưa đạt" may stand in a column of values; sentences may not.
    return profile.share("status") > HALF && profile.averageLength < VERDICT ? -0.5 : -2.5;
  },
  unit: (profile) => {
    if (profile.averageLength > 25 || profile.share("figure") > HALF) return -3;
    if (profile.share("unit") >= HALF) return 2;
    return profile.share("agency") > HALF ? -3 : 0;
  },
  status: (profile) => {
    if (profile.share("status") >= HALF || profile.share("mark") >= HALF) return 3;
    if (profile.share("figure") > HALF || profile.share("agency") > HALF) return -3;
    return sentences(profile) ? -3 : -0.5;
  },
  evidence: (profile) => {
    if (profile.share("figure") > 0.7) return -3;
    if (profile.share("status") > HALF && profile.averageLength < VERDICT) return -2;
    return profile.averageLength > 25 || profile.longest > 60 ? 1.5 : 0;
  },
  note: () => 0,
  product: (profile) => {
    if (profile.share("figure") > 0.6 || profile.share("status") > HALF) return -3;
    return profile.share("deadline") > HALF ? -2 : 0.5;
  },
  lead: agencyFit,
  cooperating: agencyFit,
  monitor: agencyFit,
  assessor: agencyFit,
  deadline: (profile) => {
    if (profile.share("deadline") >= 0.4) return 2;
    if (profile.share("status") > HALF || profile.share("agency") > HALF) return -3;
    return sentences(profile) ? -2 : 0;
  },
  code: (profile) => (sentences(profile) ? -3 : 0),
  score: (profile) => {
    if (profile.share("figure") >= HALF) return 1.5;
    return profile.averageLength > 12 ? -2 : 0;
  },
  other: () => 0,
};

export function fitCells(role: Role, profile: ColumnProfile): number {
  return profile.filled === 0 ? 0 : FITS[role](profile);
}
