import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { folders } from "../excel-host/preview/folders";
import type { Viewport } from "./tabs";

/** A tab of its own in which the pane's page is as built, and Microsoft's address is answered from the package. */
export async function openTabAsBuilt(browser: Browser, viewport: Viewport): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  await context.route("**/*", (route) => {
    const file = fileAsBuilt(new URL(route.request().url()));
    return file === undefined ? route.continue() : route.fulfill({ ...file, headers: anyOrigin });
  });
  return context.newPage();
}

/** Office.js loads its parts with crossorigin=anonymous. */
const anyOrigin = { "Access-Control-Allow-Origin": "*" };

function fileAsBuilt({ origin, pathname }: URL): { readonly path: string } | undefined {
  const hosted = "/lib/1/hosted/";
  if (origin === "https://appsforoffice.microsoft.com" && pathname.startsWith(hosted)) {
    return { path: join(folders.officeJs, pathname.slice(hosted.length)) };
  }
  return pathname === "/taskpane.html" ? { path: join(folders.addin, pathname) } : undefined;
}
