import { readFileSync } from "node:fs";
import { readProfileText } from "../app/settings/profile-text";
import { known } from "../core/model/known";
import type { ReviewOptions } from "../core/review";
import type { Profile } from "../core/model/profile";
import { readProfile } from "../app/settings/read-profile";
import type { BatchArguments } from "./arguments";
import { parseAnswers, type FileAnswer } from "./parse-answers";
import { parseMappings } from "./parse-mappings";

type Options =
  | {
      readonly ok: true;
      readonly value: ReviewOptions;
      readonly answers: readonly FileAnswer[];
    }
  | { readonly ok: false; readonly file: string };

/** Settings for all files of this run: from files where they are given, single options on top. */
export function readReviewOptions(wanted: BatchArguments): Options {
  const { asOf, level, horizon } = wanted;
  const mappings = wanted.mapping === undefined ? [] : parseMappings(readJson(wanted.mapping));
  if (mappings === undefined) return { ok: false, file: wanted.mapping ?? "" };
  const base = wanted.profile === undefined ? {} : readProfileFile(wanted.profile);
  if (base === undefined) return { ok: false, file: wanted.profile ?? "" };
  const profile = {
    ...base,
    ...known({ asOf, level, horizon }),
  };
  const answers = wanted.answers === undefined ? [] : parseAnswers(readJson(wanted.answers));
  if (answers === undefined) return { ok: false, file: wanted.answers ?? "" };
  return { ok: true, value: { mappings, profile }, answers };
}

/** As the pane exports it, or the bare settings that somebody wrote by hand. */
function readProfileFile(file: string): Profile | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const exported = readProfileText(text);
  if (exported.ok) return exported.value;
  const bare = readProfile(parseJson(text));
  const isProfile = bare?.refused.length === 0 && Object.keys(bare.profile).length > 0;
  return isProfile ? bare.profile : undefined;
}

function readJson(file: string): unknown {
  const text = readText(file);
  return text === undefined ? undefined : parseJson(text);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Missing or not readable: the command says that this file cannot be used.
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
