import type { WorkbookSettings } from "../ports/settings";
import type { Answer } from "../../core/model/question";
import type { ColumnMapping, IgnoredFinding } from "../../core/model/profile";
import { readProfile } from "./read-profile";
import { readAnswer } from "./read-answer";
import { isRecord } from "./is-record";
import { readIgnored } from "./read-ignored";
import { readMapping } from "./read-mapping";

/** What is stored, whole: with what newer versions keep in it and this one does not know. */
export type SettingsDocument = Readonly<Record<string, unknown>>;

const VERSION = 1;

/** undefined: damaged. */
export function parseDocument(text: string): SettingsDocument | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && typeof value["version"] === "number" ? value : undefined;
  } catch {
    return undefined;
  }
}

export function settingsIn(document: SettingsDocument): WorkbookSettings {
  return {
    profile: readProfile(document["profile"])?.profile ?? {},
    mappings: listIn(document, "mappings").flatMap((entry) => readMapping(entry) ?? []),
    ignored: listIn(document, "ignored").flatMap((entry) => readIgnored(entry) ?? []),
    ...(document["answers"] === undefined
      ? {}
      : { answers: listIn(document, "answers").flatMap((entry) => readAnswer(entry) ?? []) }),
  };
}

/** The settings in place of the former ones; everything unknown stays as it was. */
export function withSettings(
  document: SettingsDocument,
  { profile, mappings, ignored, answers }: WorkbookSettings,
): SettingsDocument {
  return {
    ...document,
    version: Math.max(VERSION, Number(document["version"] ?? VERSION)),
    profile: { ...unknownFields(document["profile"]), ...profile },
    mappings: mergeEntries(listIn(document, "mappings"), mappings, readMapping, mappingKey),
    ignored: mergeEntries(listIn(document, "ignored"), ignored, readIgnored, ignoredKey),
    ...(answers === undefined
      ? {}
      : { answers: mergeEntries(listIn(document, "answers"), answers, readAnswer, answerKey) }),
  };
}

export const NEW_DOCUMENT: SettingsDocument = { version: VERSION };

function listIn(document: SettingsDocument, field: string): readonly unknown[] {
  const list = document[field];
  return Array.isArray(list) ? list : [];
}

/** Fields of a profile that this version does not know, or whose value it cannot understand. */
function unknownFields(stored: unknown): object {
  if (!isRecord(stored)) return {};
  const { profile } = readProfile(stored) ?? { profile: {} };
  return Object.fromEntries(Object.entries(stored).filter(([field]) => !(field in profile)));
}

/** Entries that cannot be read stay; further fields of those that can stay with them. */
function mergeEntries<T extends IgnoredFinding | ColumnMapping | Answer>(
  stored: readonly unknown[],
  entries: readonly T[],
  read: (entry: unknown) => T | undefined,
  keyOf: (entry: T) => string,
): readonly unknown[] {
  const unreadable = stored.filter((entry) => read(entry) === undefined);
  const former = new Map(
    stored.flatMap((entry): [string, object][] => {
      const known = read(entry);
      return known === undefined || !isRecord(entry) ? [] : [[keyOf(known), entry]];
    }),
  );
  return [...unreadable, ...entries.map((entry) => ({ ...former.get(keyOf(entry)), ...entry }))];
}

function ignoredKey({ id, sheet = "" }: IgnoredFinding): string {
  return JSON.stringify([id, sheet]);
}

function mappingKey({ sheet, title }: ColumnMapping): string {
  return JSON.stringify([sheet, title]);
}

function answerKey({ id, sheet = "" }: Answer): string {
  return JSON.stringify([id, sheet]);
}
