import { buildPreview } from "../excel-host/preview/build";
import { localCertificate } from "../excel-host/preview/certificate";
import { folders } from "../excel-host/preview/folders";
import { servePreview } from "../excel-host/preview/server";
import { chromiumPath } from "./chromium";
import { startBrowser } from "./one-browser";
import { running } from "./running";
import type { SettingName } from "./settings";

/** Before all browser tests: builds what users get, serves it, starts the browser. */
export default async function serve(): Promise<void> {
  const chromium = chromiumPath();
  await buildPreview();
  const server = await servePreview(0, await localCertificate(folders.cache));
  const browser = await startBrowser(chromium);
  set("PREVIEW", server.address);
  set("BROWSER", browser.wsEndpoint());
  running.close = async () => {
    await browser.close();
    await server.close();
  };
}

function set(name: SettingName, value: string): void {
  process.env[name] = value;
}
