import type { Annex } from "../../core/model/annex";
import { thingsOf } from "../../core/recognise/caption/things-of";
import type { SummaryBasis } from "../../core/summary/lines/summary-line";
import { formatDay } from "../../strings/format";
import type { Wording } from "../wording-for";
import type { CountLine } from "./describe-counts";

/** What a number counts; computed ones are never worded as declared ones. */
export function labelCount(words: Wording, { status, line }: CountLine): string {
  const { counts: say } = words.pane;
  const { basis } = line;
  if (status === "other-level" && line.levels.length > 0) {
    return say.ofLevels(
      line.levels.map((level) => words.terms.levels[level].toLowerCase()).join(", "),
    );
  }
  if (basis.of === "computed") return say.computed[status](computedValues(basis));
  if (basis.of === "declared") {
    return say.declared[status](basis.date === undefined ? "" : formatDay(basis.date));
  }
  const year = String(basis.year);
  if (status === "completed") return say.declaredForYear.completed(year);
  if (status === "in-progress") return say.declaredForYear.inProgress(year);
  return say.declared[status]("");
}

export function labelTotal(words: Wording, annex: Annex): string {
  return thingsOf(annex) === "tasks" ? words.pane.counts.totalTasks : words.pane.counts.total;
}

function computedValues({ horizons, years }: Extract<SummaryBasis, { readonly of: "computed" }>) {
  const [only] = horizons;
  return {
    horizon: horizons.length === 1 && only !== undefined ? String(only) : "",
    years: years.join("–"),
  };
}
