import type { ColumnMapping } from "../../core/model/profile";
import type { WorkbookSettings } from "../ports/settings";

type AnnexName = Pick<ColumnMapping, "sheet" | "title">;

/** The user's answer replaces an earlier one for the same annex. */
export function withMapping(settings: WorkbookSettings, mapping: ColumnMapping): WorkbookSettings {
  const { mappings } = withoutMapping(settings, mapping);
  return { ...settings, mappings: [...mappings, mapping] };
}

export function withoutMapping(settings: WorkbookSettings, annex: AnnexName): WorkbookSettings {
  const mappings = settings.mappings.filter(
    ({ sheet, title }) => sheet !== annex.sheet || title !== annex.title,
  );
  return { ...settings, mappings };
}
