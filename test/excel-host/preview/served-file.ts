import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { folders } from "./folders";

export type ServedFile = { readonly type: string; readonly body: string | Buffer };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const microsoftsOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Addresses of the preview: the page at "/", around it what the add-in's own web server would have. */
export function fileAt(path: string): ServedFile | undefined {
  if (path === "/") return fileIn(folders.page, "index.html");
  if (path === "/manifest.xml") return fileIn(folders.root, "manifest.xml");
  if (path === "/annexes.json") return annexList();
  const [, folder = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (folder === "preview") return fileIn(folders.page, rest);
  if (folder === "office-js") return fileIn(folders.officeJs, rest);
  if (folder === "annexes") return fileIn(folders.annexes, rest);
  if (path === "/taskpane.html") return taskPane();
  return fileIn(folders.addin, path);
}

function fileIn(folder: string, path: string): ServedFile | undefined {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { type: types[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
}

/** The production page; only the address of Office.js differs, so that no internet is needed. */
function taskPane(): ServedFile | undefined {
  const page = fileIn(folders.addin, "taskpane.html");
  if (page === undefined) return undefined;
  const parts = page.body.toString().split(microsoftsOfficeJs);
  if (parts.length !== 2) throw new Error("taskpane.html does not load Office.js exactly once");
  return { ...page, body: parts.join("/office-js/office.js") };
}

function annexList(): ServedFile {
  const names = readdirSync(folders.annexes).filter((name) => name.endsWith(".xlsx"));
  return { type: types[".json"] ?? "", body: JSON.stringify(names.sort()) };
}
