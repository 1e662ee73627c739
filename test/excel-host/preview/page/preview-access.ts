import type { ExcelHost } from "../../engine/create-excel-host";

/** What `window.preview` gives to browser tests, and to a curious developer at the console. */
export type PreviewAccess = {
  readonly host: () => ExcelHost;
  /** The workbook as plain data, to compare before and after. */
  readonly snapshot: (options?: { readonly withoutParts?: string }) => unknown;
};

declare global {
  var preview: PreviewAccess | undefined;
}
