import type { Browser } from "playwright-core";
import { launchBrowser, openPreview, type OpenPreview, type PreviewOptions } from "./open-preview";

/** One browser for the file, and for each test a preview of its own, in which nothing may go wrong. */
export function eachInPreview(
  receive: (preview: OpenPreview) => void,
  options: PreviewOptions = {},
): void {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    preview = await openPreview(browser, options);
    receive(preview);
  });
  afterEach(async () => {
    expect(await preview.troubles()).toEqual([]);
    await preview.close();
  });
}
