import { join } from "node:path";
import type { LabelledTable } from "../../labels/labelled-table";
import { readLabelledTables, readOtherTables } from "../../labels/read-tables";
import type { AnnexExample } from "./annex-example";
import { seeAnnexes } from "./see-annexes";

/** Annexes of the folder, as far as they are found, and its other tables. */
export function readAnnexExamples(folder: string): readonly AnnexExample[] {
  const annexes = ["annexes", join("projects", "annexes")].flatMap((inside) =>
    readLabelledTables(join(folder, inside), "").flatMap(seeLabelled),
  );
  const others = readOtherTables(join(folder, "negatives"), "").flatMap(
    ({ slug, family, sheets }) =>
      sheets
        .flatMap(seeAnnexes)
        .map(({ facts }): AnnexExample => ({ slug, family, facts, truth: "other" })),
  );
  return [...annexes, ...others];
}

/** The largest table on the labelled sheet: what else stands there says nothing. */
function seeLabelled({ slug, family, sheets, sheet }: LabelledTable): readonly AnnexExample[] {
  const seen = sheets
    .filter((each) => sheet === undefined || each.sheet === sheet)
    .flatMap(seeAnnexes);
  const [largest] = [...seen].sort(
    (one, other) => other.annex.indicators.length - one.annex.indicators.length,
  );
  return largest === undefined ? [] : [{ slug, family, facts: largest.facts, truth: "annex" }];
}
