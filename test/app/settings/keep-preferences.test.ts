import { keepPreferences } from "../../../src/app/settings/keep-preferences";
import { NO_PREFERENCES, type Preferences } from "../../../src/app/settings/preferences";

const memory = (kept: Map<string, string>) => () => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
});

const CHOSEN: Preferences = {
  language: "en",
  look: "dark",
  welcomed: true,
  liveReview: true,
  summaryLanguage: "en",
  summaryLive: true,
  summaryLeadingZero: true,
  nationalTitle: true,
  unitName: "UBND huyện Gio Linh",
};

test("what was chosen is there the next time", () => {
  const kept = new Map<string, string>();
  keepPreferences(memory(kept), "k").save(CHOSEN);
  expect(keepPreferences(memory(kept), "k").load()).toEqual(CHOSEN);
});

test.each(["", "null", "[]", "không phải JSON", '{"language":"fr","look":7,"welcomed":"yes"}'])(
  "%j reads as the defaults",
  (text) => {
    expect(keepPreferences(memory(new Map([["k", text]])), "k").load()).toEqual(NO_PREFERENCES);
  },
);

test("a browser that forbids storage only forgets", () => {
  const forbidden = keepPreferences(() => {
    throw new DOMException("denied", "SecurityError");
  }, "k");
  forbidden.save(CHOSEN);
  expect(forbidden.load()).toEqual(NO_PREFERENCES);
});
