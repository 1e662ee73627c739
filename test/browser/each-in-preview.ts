import type { Browser } from "playwright-core";
import { connectBrowser } from "./one-browser";
import { openPreview, type OpenPreview, type PreviewOptions } from "./open-preview";

/** One browser for the file, and for each test a preview of its own, in which nothing may go wrong. */
export function eachInPreview(
  receive: (preview: OpenPreview) => void,
  options: PreviewOptions = {},
): void {
  let browser: Browser;
  let preview: OpenPreview;
  beforeAll(async () => {
    browser = await connectBrowser();
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
