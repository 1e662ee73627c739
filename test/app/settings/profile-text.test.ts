import { readProfileText, writeProfileText } from "../../../src/app/settings/profile-text";
import type { Profile } from "../../../src/core/model/profile";

const PROFILE: Profile = {
  horizon: 2030,
  asOf: "2025-06-30",
  level: "xã",
  boundaryMeets: false,
  severities: { "value-missing": "off" },
  statusWords: { "co ban xong": "completed" },
};

const wrapped = (profile: unknown) =>
  JSON.stringify({ format: "annex-reviewer-profile", version: 1, profile });

test("an exported profile comes back as it was", () => {
  expect(readProfileText(writeProfileText(PROFILE))).toEqual({ ok: true, value: PROFILE });
});

test.each(["", "xin chào", "[]", "42", '{"horizon":2030}', wrapped(7), wrapped([])])(
  "%j is no profile",
  (text) => {
    expect(readProfileText(text)).toEqual({
      ok: false,
      failure: { kind: "profile-unreadable", fields: [] },
    });
  },
);

test.each([
  ["horizon", 20],
  ["horizon", "2030"],
  ["asOf", "30/6/2025"],
  ["asOf", "2025-02-30"],
  ["level", "quận"],
  ["boundaryMeets", "yes"],
  ["severities", { "value-missing": "loud" }],
  ["statusWords", { xong: "done" }],
])("a %s of %j is refused by name", (field, value) => {
  expect(readProfileText(wrapped({ [field]: value }))).toEqual({
    ok: false,
    failure: { kind: "profile-unreadable", fields: [field] },
  });
});

test("what a newer version added is left out", () => {
  expect(readProfileText(wrapped({ horizon: 2030, colour: "red" }))).toEqual({
    ok: true,
    value: { horizon: 2030 },
  });
});
