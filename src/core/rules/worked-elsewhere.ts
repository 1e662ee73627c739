import { workOutRows } from "../assess/work-out-rows";
import type { Annex } from "../model/annex";
import { remember } from "./remember";

/** The rows of another annex of the workbook, by its own word. */
export const workedElsewhere = remember((annex: Annex) => workOutRows(annex, {}).rows);
