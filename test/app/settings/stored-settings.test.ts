import { NO_SETTINGS } from "../../../src/app/ports/settings";
import { SETTINGS_NAMESPACE, wrapInXml } from "../../../src/app/settings/settings-xml";
import { settingsInParts } from "../../../src/app/settings/stored-settings";

const stored = (settings: object) =>
  wrapInXml(JSON.stringify({ version: 1, ...settings }), SETTINGS_NAMESPACE);

describe("the settings that a workbook file carries", () => {
  const ignored = [{ id: "a.b@1", sheet: "PL", reason: "đã đối chiếu & đúng" }];

  it("are found among the parts of other programs", () => {
    const parts = [
      "<other/>",
      `<?xml version="1.0"?>${stored({ ignored, profile: { level: "xã" } })}`,
    ];
    expect(settingsInParts(parts)).toEqual({ profile: { level: "xã" }, mappings: [], ignored });
  });

  it("are none where a part is damaged or there is none", () => {
    const damaged = wrapInXml("{", SETTINGS_NAMESPACE);
    expect(settingsInParts([damaged])).toEqual(NO_SETTINGS);
    expect(settingsInParts([damaged, stored({ ignored })]).ignored).toEqual(ignored);
    expect(settingsInParts([])).toEqual(NO_SETTINGS);
  });
});
