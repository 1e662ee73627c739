import { formatArea } from "../model/a1";
import { sameArea, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { EVENT } from "./events";
import type { Host } from "./host";
import { HostProblem } from "./host-problem";

export function activateSheet(host: Host, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new HostProblem("InvalidOperation");
  const former = host.workbook.activeSheetId;
  if (former === sheet.id) return;
  host.workbook.activeSheetId = sheet.id;
  raise(host, EVENT.deactivated, former);
  raise(host, EVENT.activated, sheet.id);
}

export function selectArea(host: Host, sheet: Sheet, area: Area): void {
  activateSheet(host, sheet);
  if (sameArea(sheet.selection, area)) return;
  sheet.selection = area;
  raise(host, EVENT.selectionChanged, sheet.id, { address: formatArea(area) });
}

function raise(host: Host, number: number, worksheetId: string, more: object = {}): void {
  host.events.raise({
    number,
    targetId: worksheetId,
    payload: { worksheetId, source: "Local", ...more },
  });
}
