import type { Browser, FrameLocator, Page } from "playwright-core";
import "../excel-host/preview/page/preview-access";
import { openTabAsBuilt } from "./as-built";
import { setting } from "./settings";
import { giveTabBack, takeTab, type Viewport } from "./tabs";

/** One preview in a tab that remembers nothing. */
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
  readonly viewport?: Viewport;
  /** The pane's page as built, with Office.js at Microsoft's address, which the test answers itself. */
  readonly asBuilt?: boolean;
};

export async function openPreview(
  browser: Browser,
  { query = {}, viewport = { width: 1366, height: 768 }, asBuilt = false }: PreviewOptions = {},
): Promise<OpenPreview> {
  const page = await (asBuilt ? openTabAsBuilt : takeTab)(browser, viewport);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  // Never the stack: Office.js is one line of a megabyte.
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${setting("PREVIEW")}?${new URLSearchParams(query).toString()}`);
  await page.getByRole("grid").waitFor();

  return {
    page,
    pane: page.frameLocator("aside iframe"),
    requests,
    troubles: async () => [...errors, ...(await engineTroubles(page))],
    snapshot: () => page.evaluate(() => globalThis.preview?.snapshot()),
    close: () => (asBuilt ? page.context().close() : giveTabBack(browser, page)),
  };
}

function engineTroubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const host = globalThis.preview?.host();
    const problems = [...(host?.problems ?? []), ...(host?.leakedReferences() ?? [])];
    return problems.map(({ kind, what }) => `${kind}: ${what}`);
  });
}
