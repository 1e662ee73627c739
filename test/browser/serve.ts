import { buildPreview } from "../excel-host/preview/build";
import { localCertificate } from "../excel-host/preview/certificate";
import { folders } from "../excel-host/preview/folders";
import { servePreview } from "../excel-host/preview/server";
import { chromiumPath } from "./chromium";
import { running } from "./running";

/** Before all browser tests: builds what users get, serves it, finds the browser. Tests read the environment. */
export default async function serve(): Promise<void> {
  process.env["CHROMIUM"] = chromiumPath();
  await buildPreview();
  const { address, close } = await servePreview(0, await localCertificate(folders.cache));
  process.env["PREVIEW"] = address;
  running.close = close;
}
