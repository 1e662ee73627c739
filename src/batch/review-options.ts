import { readFileSync } from "node:fs";
import type { ReviewOptions } from "../core/review";
import type { BatchArguments } from "./arguments";
import { parseMappings } from "./parse-mappings";

type Options =
  | { readonly ok: true; readonly value: ReviewOptions }
  | { readonly ok: false; readonly file: string };

/** Settings for all files of this run: from files where they are given, single options on top. */
export function readReviewOptions(wanted: BatchArguments): Options {
  const { mapping, asOf, level, horizon } = wanted;
  const mappings = mapping === undefined ? [] : parseMappings(readJson(mapping));
  if (mappings === undefined) return { ok: false, file: mapping ?? "" };
  const profile = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(level === undefined ? {} : { level }),
    ...(horizon === undefined ? {} : { horizon }),
  };
  return { ok: true, value: { mappings, profile } };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as unknown;
  } catch {
    // Missing, unreadable or no JSON: the command says that this file cannot be used.
    return undefined;
  }
}
