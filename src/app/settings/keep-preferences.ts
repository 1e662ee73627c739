import { NO_PREFERENCES, type Preferences, type PreferenceStore } from "./preferences";

/** The part of a browser's local storage that is needed; touching it may throw where it is forbidden. */
export type TextStorage = {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, text: string) => void;
};

/** Preferences are a comfort: where nothing can be kept, the pane simply starts with its defaults. */
export function keepPreferences(storage: () => TextStorage, key: string): PreferenceStore {
  return {
    load: () => read(attempt(() => storage().getItem(key)) ?? "{}"),
    save: (preferences) => {
      attempt(() => {
        storage().setItem(key, JSON.stringify(preferences));
      });
    },
  };
}

function read(text: string): Preferences {
  const stored: unknown = attempt((): unknown => JSON.parse(text));
  if (typeof stored !== "object" || stored === null) return NO_PREFERENCES;
  const given = new Map<string, unknown>(Object.entries(stored));
  return {
    language: oneOf(["office", "vi", "en"], given.get("language")),
    look: oneOf(["office", "light", "dark"], given.get("look")),
    welcomed: given.get("welcomed") === true,
    liveReview: given.get("liveReview") === true,
    summaryLanguage: oneOf(["vi", "en"], given.get("summaryLanguage")),
    summaryLive: given.get("summaryLive") === true,
    summaryLeadingZero: given.get("summaryLeadingZero") === true,
    nationalTitle: given.get("nationalTitle") === true,
    unitName: textOf(given.get("unitName")),
  };
}

/** The first is the default. */
function oneOf<const Word extends string>(words: readonly [Word, ...Word[]], value: unknown): Word {
  return words.find((word) => word === value) ?? words[0];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Browsers throw errors of many kinds here (blocked, full, damaged text); all mean "nothing kept". */
function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
