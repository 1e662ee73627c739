import { existsSync } from "node:fs";
import { join } from "node:path";
import { installPackages, mayInstall } from "../debian-packages";

/** The usual places, the freest program first. CHROMIUM names another one. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    process.env["PROGRAMFILES"],
    process.env["PROGRAMFILES(X86)"],
    process.env["LOCALAPPDATA"],
  ].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, "Google/Chrome/Application/chrome.exe"),
          join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ],
  ),
};

const howToInstall: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  linux: "Install it with your package manager, on Debian: sudo apt-get install chromium",
  darwin: "Install Chrome, or: brew install --cask chromium",
  win32: "Install Chrome or Edge",
};

/** The browser for the tests; installs Debian's where it is missing and may, else says how to get one. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (mayInstall()) {
    installFromDebian();
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  const advice = howToInstall[process.platform] ?? "Install Chromium";
  throw new Error(`No Chromium found. ${advice}, or set CHROMIUM to its path.`);
}

function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined) return named;
  return places[process.platform]?.find((path) => existsSync(path));
}

/** With the fonts that have Vietnamese and the widths of Microsoft's. */
function installFromDebian(): void {
  installPackages("chromium", "fonts-liberation", "fonts-crosextra-carlito", "fonts-noto-core");
}
