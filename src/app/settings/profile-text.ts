import type { Profile } from "../../core/model/profile";
import { readProfile } from "./read-profile";
import { done, failed, type Result } from "../failure";

const FORMAT = "annex-reviewer-profile";

/** What one office hands to another, so that a province's communes all check alike. */
export function writeProfileText(profile: Profile): string {
  return JSON.stringify({ format: FORMAT, version: 1, profile }, null, 2);
}

export function readProfileText(text: string): Result<Profile> {
  const read = readProfile(profileInside(parse(text)));
  if (read === undefined) return failed({ kind: "profile-unreadable", fields: [] });
  if (read.refused.length > 0) return failed({ kind: "profile-unreadable", fields: read.refused });
  return done(read.profile);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function profileInside(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("format" in value)) return undefined;
  return value.format === FORMAT && "profile" in value ? value.profile : undefined;
}
