import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { folders } from "../excel-host/preview/folders";
import { accessibilityProblems } from "./axe";
import { connectBrowser } from "./one-browser";
import { openPreview, type OpenPreview } from "./open-preview";

let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

/** Pictures of every look, for a person to see: Jest cannot tell what embarrasses. */
const pictures = join(folders.root, "test-output/pane");

const looks = ["320", "350"].flatMap((pane) =>
  ["light", "dark"].flatMap((theme) => ["vi", "en"].map((lang) => ({ pane, theme, lang }))),
);

function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the page has no pane");
  return frame;
}

/** Pixels by which the pane is wider than its frame. */
function excess(frame: Frame): Promise<number> {
  return frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test.each(looks)(
  "at $pane px, $theme, $lang the pane fits, is readable and accessible",
  async (look) => {
    const preview = await openPreview(browser, {
      query: { ...look, annex: "gio-linh-2023-yearly-plan.xlsx" },
      // High enough that the whole pane is in the picture.
      viewport: { width: 1366, height: 1400 },
    });
    const { page, pane } = preview;
    await pane.getByRole("button", { name: /^(Kiểm tra|Check)$/ }).waitFor();
    const frame = paneFrame(preview);
    const name = `${look.pane}-${look.theme}-${look.lang}`;
    await page.locator("aside").screenshot({ path: join(pictures, `${name}-start.png`) });
    expect({ excess: await excess(frame), problems: await accessibilityProblems(frame) }).toEqual({
      excess: 0,
      problems: [],
    });

    await pane.getByRole("button", { name: /^(Kiểm tra|Check)$/ }).click();
    await pane.getByRole("region", { name: /^(Số liệu tổng hợp|Summary)$/ }).waitFor();
    await page.locator("aside").screenshot({ path: join(pictures, `${name}-review.png`) });
    expect({ excess: await excess(frame), problems: await accessibilityProblems(frame) }).toEqual({
      excess: 0,
      problems: [],
    });
    expect(await preview.troubles()).toEqual([]);
    await preview.close();
  },
);

test("the page around the pane is accessible too", async () => {
  const preview = await openPreview(browser);
  expect(await accessibilityProblems(preview.page.mainFrame())).toEqual([]);
  await preview.close();
});
