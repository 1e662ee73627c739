import { parseArgs } from "node:util";
import { known } from "../core/model/known";
import { LEVELS, type Level } from "../core/model/level";
import { fold } from "../core/text/fold";
import type { Language } from "../strings/language";

export type BatchArguments = {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly help: boolean;
  readonly asOf?: string;
  readonly level?: Level;
  readonly horizon?: number;
  readonly profile?: string;
  readonly mapping?: string;
  readonly answers?: string;
};

export type WrongArgument = { readonly option: string; readonly value: string };

/** What was asked for on the command line, or the option that makes no sense. */
export function readArguments(words: readonly string[]): BatchArguments | WrongArgument {
  try {
    return interpret(parse(words));
  } catch (error) {
    // parseArgs throws for options that it does not know and for missing values.
    const { message } = error as Error;
    return { option: /'(-[^']*)'/.exec(message)?.[1] ?? message, value: "" };
  }
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
      lang: { type: "string", default: "vi" },
      "as-of": { type: "string" },
      level: { type: "string" },
      horizon: { type: "string" },
      profile: { type: "string" },
      mapping: { type: "string" },
      answers: { type: "string" },
    },
  });
}

function interpret({
  values,
  positionals,
}: ReturnType<typeof parse>): BatchArguments | WrongArgument {
  const { lang, level, horizon, profile, mapping, answers } = values;
  if (lang !== "vi" && lang !== "en") return { option: "--lang", value: lang };
  const ownLevel = LEVELS.find((known) => level !== undefined && fold(known) === fold(level));
  if (level !== undefined && ownLevel === undefined) return { option: "--level", value: level };
  if (horizon !== undefined && !/^20\d\d$/.test(horizon))
    return { option: "--horizon", value: horizon };
  const asOf = values["as-of"];
  const day = asOf === undefined ? undefined : readDay(asOf);
  if (asOf !== undefined && day === undefined) return { option: "--as-of", value: asOf };
  return {
    paths: positionals,
    json: values.json,
    help: values.help,
    language: lang,
    ...known({
      asOf: day,
      level: ownLevel,
      horizon: horizon === undefined ? undefined : Number(horizon),
      profile,
      mapping,
      answers,
    }),
  };
}

/** "14/10/2023" as people write it, or "2023-10-14". */
function readDay(text: string): string | undefined {
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, day = "", month = "", year = ""] = written ?? [];
  const iso = written === null ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
