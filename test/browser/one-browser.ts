import { chromium, type Browser, type BrowserServer } from "playwright-core";
import { setting } from "./settings";

/** Without these, Chromium calls its maker at every start. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The network is cut off but for the preview. A route of Playwright's would also switch off the cache. */
const onlyThisMachine = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost";

/** One Chromium for all test files. */
export function startBrowser(executablePath: string): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath, args: [...quiet, onlyThisMachine] });
}

/** Closing what this gives closes its tabs and leaves the browser running. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(setting("BROWSER"));
}
