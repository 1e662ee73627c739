import type { liveWords as vi } from "../vi/live";
import { plural } from "./plural";

export const liveWords: typeof vi = {
  switchOn: "Check while editing",
  starting: "Switching on…",
  waitsForCheck: "Press Check once; from then on the results follow what you edit.",
  following: (sheet) => `Following sheet “${sheet}”.`,
  heldUp: (sheet) =>
    `Following sheet “${sheet}”, waiting for Excel to let the edited cells be read. If you are typing in a cell, press Enter.`,
  stoppedFollowing: "Not following for now, see the notice below.",
  failed: "It could not be switched on. Switch it off and on to try again.",
  behind: {
    "cells-moved": "Columns were inserted or deleted, or cells were moved.",
    "merges-unsure": "Several cells changed at once; cells may have been merged or unmerged.",
    "too-much": "Too many cells changed at once.",
    "does-not-fit": "The sheet changed in a way that cannot be followed.",
    unheard: "The sheet was read before following was switched on and may have changed since.",
    renamed: "The sheet was renamed.",
    "no-annex": "No table of indicators can be recognised on the sheet any more.",
    gone: "The sheet was deleted.",
  },
  outdated: "The results shown are those of the last check. Press Check again for new ones.",
  checkAgain: "Check again",
  news: ({ total, completed, inProgress, errors, warnings }) =>
    `Updated: ${plural(total, "indicator")}, ${String(completed)} completed, ` +
    `${String(inProgress)} in progress; ${plural(errors, "error")}, ${plural(warnings, "warning")}.`,
};
