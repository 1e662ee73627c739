import { existsSync, readdirSync, statSync, type Dirent } from "node:fs";
import { join, resolve } from "node:path";

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
/** "~$Phụ lục.xlsx" is Excel's note that the file is open; names with a dot in front are hidden. */
const NO_DOCUMENT = /^(?:~\$|\.)/;

/** Files as named, folders as all the workbooks in them; a name that does not exist stays, to be reported. */
export function workbookPaths(paths: readonly string[]): readonly string[] {
  const found = paths
    .map(fromCallersFolder)
    .flatMap((path) => (isFolder(path) ? workbooksIn(path) : [path]));
  return [...new Set(found)];
}

/** npm runs scripts in the package's folder, and says in INIT_CWD where the user stood. */
function fromCallersFolder(path: string): string {
  const callersFolder = process.env["INIT_CWD"];
  if (callersFolder === undefined || existsSync(path)) return path;
  const there = resolve(callersFolder, path);
  return existsSync(there) ? there : path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function workbooksIn(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  // A folder that may not be opened stays in the list like a file, to be reported.
  if (entries === undefined) return [folder];
  return entries
    .filter(({ name }) => !NO_DOCUMENT.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(path);
      return WORKBOOK.test(entry.name) ? [path] : [];
    });
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
