import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { join } from "node:path";
import { folders } from "../excel-host/preview/folders";
import "../excel-host/preview/page/preview-access";

/** One preview in a browser of its own profile, with the network cut off but for the preview itself. */
export type OpenPreview = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses of everything that page and pane asked for. */
  readonly requests: readonly string[];
  /** Errors on the console, uncaught errors, and what the engine found wrong. */
  readonly troubles: () => Promise<readonly string[]>;
  readonly snapshot: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export type PreviewOptions = {
  readonly query?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The pane's page as built, with Office.js at Microsoft's address, which the test answers itself. */
  readonly asBuilt?: boolean;
};

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

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: setting("CHROMIUM"), args: quiet });
}

export async function openPreview(
  browser: Browser,
  { query = {}, viewport = { width: 1366, height: 768 }, asBuilt = false }: PreviewOptions = {},
): Promise<OpenPreview> {
  const address = new URL(setting("PREVIEW"));
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    requests.push(url.href);
    const file = asBuilt ? asBuiltFile(url) : undefined;
    if (file !== undefined) return route.fulfill({ ...file, headers: anyOrigin });
    return url.origin === address.origin ? route.continue() : route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  // Never the stack: Office.js is one line of a megabyte.
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${address.href}?${new URLSearchParams(query).toString()}`);
  await page.getByRole("grid").waitFor();

  return {
    page,
    pane: page.frameLocator("aside iframe"),
    requests,
    troubles: async () => [...errors, ...(await engineTroubles(page))],
    snapshot: () => page.evaluate(() => globalThis.preview?.snapshot()),
    close: () => context.close(),
  };
}

/** Office.js loads its parts with crossorigin=anonymous. */
const anyOrigin = { "Access-Control-Allow-Origin": "*" };

function asBuiltFile({ origin, pathname }: URL): { readonly path: string } | undefined {
  const hosted = "/lib/1/hosted/";
  if (origin === "https://appsforoffice.microsoft.com" && pathname.startsWith(hosted)) {
    return { path: join(folders.officeJs, pathname.slice(hosted.length)) };
  }
  return pathname === "/taskpane.html" ? { path: join(folders.addin, pathname) } : undefined;
}

function engineTroubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = globalThis.preview?.host();
    const problems = [...(host?.problems ?? []), ...(host?.leakedReferences() ?? [])];
    return problems.map(({ kind, what }) => `${kind}: ${what}`);
  });
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`serve.ts has not set ${name}`);
  return value;
}
