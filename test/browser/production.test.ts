import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { folders } from "../excel-host/preview/folders";
import { checkManifest } from "../manifest/check-manifest";
import { connectBrowser } from "./one-browser";
import { openPreview } from "./open-preview";

let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

const microsoft = "https://appsforoffice.microsoft.com";

test("the page as users get it, with Office.js at Microsoft's address, works and asks nothing else", async () => {
  const preview = await openPreview(browser, { asBuilt: true });
  await preview.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await preview.pane.getByRole("region", { name: "Số liệu tổng hợp" }).waitFor();

  const own = new URL(process.env["PREVIEW"] ?? "").origin;
  const foreign = preview.requests.filter((address) => !address.startsWith(own));
  expect(foreign.every((address) => address.startsWith(`${microsoft}/lib/1/hosted/`))).toBe(true);
  expect(foreign).toContain(`${microsoft}/lib/1/hosted/office.js`);
  expect(await preview.troubles()).toEqual([]);
  await preview.close();
});

test("the manifest of the build has no problem and no localhost", () => {
  const manifest = readFileSync(join(folders.addin, "manifest.xml"), "utf8");
  const read = (url: string) => {
    const file = join(folders.addin, new URL(url).pathname);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  expect(checkManifest(manifest, { read, forUsers: true })).toEqual([]);
});

test("the build holds no address of a developer's machine", () => {
  const texts = readdirSync(folders.addin).filter((name) => /\.(html|js|xml)$/.test(name));
  expect(texts.length).toBeGreaterThan(3);
  const careless = texts.filter((name) =>
    readFileSync(join(folders.addin, name), "utf8").includes("localhost:"),
  );
  expect(careless).toEqual([]);
});
