import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as ReadWorkbook from "../../src/files/read-workbook";

const FOLDER = join(__dirname, "../fixtures/files");

function loadReader(): typeof ReadWorkbook {
  let reader: typeof ReadWorkbook | undefined;
  jest.isolateModules(() => {
    reader = jest.requireActual<typeof ReadWorkbook>("../../src/files/read-workbook");
  });
  if (reader === undefined) throw new Error("not loaded");
  return reader;
}

/** As in a browser's worker, where the library too finds no Node around it. */
function withoutNode<T>(work: () => T): T {
  const { Buffer: buffer, process: node } = globalThis;
  Object.assign(globalThis, { Buffer: undefined, process: undefined });
  try {
    return work();
  } finally {
    Object.assign(globalThis, { Buffer: buffer, process: node });
  }
}

it.each(["cell-kinds.xlsx", "cell-kinds.xls", "cell-kinds.ods", "gio-linh-2023-assessment.xls"])(
  "%s reads in a browser's worker as in Node",
  (file) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    const inNode = loadReader().readWorkbook(bytes);
    const inBrowser = withoutNode(() => loadReader().readWorkbook(bytes));
    expect(inNode.ok).toBe(true);
    expect(inBrowser).toEqual(inNode);
  },
);
