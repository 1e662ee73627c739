import type { Finding } from "../core/rules/finding";
import type { WorkbookSettings } from "./settings";

export function withIgnored(
  settings: WorkbookSettings,
  { id }: Finding,
  reason: string,
  since: string,
): WorkbookSettings {
  return {
    ...withoutIgnored(settings, id),
    ignored: [...others(settings, id), { id, reason, since }],
  };
}

export function withoutIgnored(settings: WorkbookSettings, id: string): WorkbookSettings {
  return { ...settings, ignored: others(settings, id) };
}

function others({ ignored }: WorkbookSettings, id: string) {
  return ignored.filter((one) => one.id !== id);
}
