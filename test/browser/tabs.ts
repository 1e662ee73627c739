import type { Browser, Page } from "playwright-core";
import { setting } from "./settings";

export type Viewport = { readonly width: number; readonly height: number };

/** A tab used again still has the program compiled: a preview opens in a third of the time. */
const free = new WeakMap<Browser, Page[]>();

/** A tab that remembers nothing of its former use. */
export async function takeTab(browser: Browser, viewport: Viewport): Promise<Page> {
  const page = free.get(browser)?.pop() ?? (await openTab(browser));
  await page.setViewportSize(viewport);
  await page.goto(new URL("annexes.json", setting("PREVIEW")).href);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(0, 0);
  return page;
}

export async function giveTabBack(browser: Browser, page: Page): Promise<void> {
  page.removeAllListeners();
  // Whatever still runs in it ends here.
  await page.goto("about:blank");
  free.set(browser, [...(free.get(browser) ?? []), page]);
}

async function openTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  return context.newPage();
}
