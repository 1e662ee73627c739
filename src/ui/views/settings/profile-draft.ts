import type { Profile } from "../../../core/model/profile";

/** A profile while it is being edited: text where the form has text. */
export type Draft = Omit<Profile, "horizon"> & { readonly horizonText: string };

export function draftOf({ horizon, ...rest }: Profile): Draft {
  return { ...rest, horizonText: horizon === undefined ? "" : String(horizon) };
}

/** Undefined while the year cannot be meant. */
export function profileOf({ horizonText, ...rest }: Draft): Profile | undefined {
  if (horizonText.trim() === "") return rest;
  const horizon = Number(horizonText);
  return Number.isInteger(horizon) && horizon >= 2000 && horizon <= 2100
    ? { ...rest, horizon }
    : undefined;
}

type Optional = "asOf" | "level" | "boundaryMeets" | "severities" | "statusWords";

/** Sets a field, or takes it out: "as the annex says" is a field that is not there. */
export function withField<Field extends Optional>(
  draft: Draft,
  field: Field,
  value: Draft[Field] | undefined,
): Draft {
  const { [field]: old, ...rest } = draft;
  if (old === value) return draft;
  const without: Draft = { ...rest, horizonText: draft.horizonText };
  return value === undefined ? without : { ...without, [field]: value };
}
