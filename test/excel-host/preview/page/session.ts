import type { ClassTable } from "../../engine/class-table";
import { createExcelHost, type ExcelHost } from "../../engine/create-excel-host";
import { openWorkbook } from "../../files/open-workbook";
import type { StartSettings } from "./start-settings";

/** One open workbook with the Excel around it. */
export type Session = {
  /** New for each workbook: Office.js keeps settings by conversation. */
  readonly conversation: string;
  readonly fileName: string;
  readonly host: ExcelHost;
};

let opened = 0;

/** Rejects when the bytes are not a workbook that can be read. */
export async function openSession(
  fileName: string,
  bytes: ArrayBuffer,
  classTable: ClassTable,
  { apiSet, latency }: StartSettings,
): Promise<Session> {
  const workbook = await openWorkbook(new Uint8Array(bytes), fileName);
  opened += 1;
  const host = createExcelHost({ workbook, classTable, apiSet, latency });
  return { conversation: `conversation-${String(opened)}-${String(Date.now())}`, fileName, host };
}
