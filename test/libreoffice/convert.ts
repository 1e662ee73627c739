import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * LibreOffice keeps what a file says was calculated, unless its own setting says "always" (0). Numbers
 * are shown as Vietnamese read them.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/** Opens the workbook in LibreOffice without a window and saves it in each format. */
export function convert<Format extends string>(
  workbook: Uint8Array,
  formats: readonly Format[],
): Readonly<Record<Format, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const settings = join(folder, "profile/user");
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, "registrymodifications.xcu"), SETTINGS);
    writeFileSync(join(folder, "workbook.xlsx"), workbook);
    const converted = formats.map((format): [string, Uint8Array] => {
      execFileSync(
        process.env["SOFFICE"] ?? "soffice",
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
          "--headless",
          "--convert-to",
          format,
          "--outdir",
          join(folder, format),
          join(folder, "workbook.xlsx"),
        ],
        { stdio: "pipe", timeout: 120_000 },
      );
      return [format, readFileSync(join(folder, format, `workbook.${format}`))];
    });
    return Object.fromEntries(converted) as Record<Format, Uint8Array>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
