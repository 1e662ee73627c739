import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
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
  { query = {}, viewport = { width: 1366, height: 768 } }: PreviewOptions = {},
): Promise<OpenPreview> {
  const address = new URL(setting("PREVIEW"));
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    requests.push(url.href);
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
