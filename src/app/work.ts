/** The work behind the buttons that needs the rules: fetched in one piece, after the first paint. */
export { reviewEverySheet } from "./reviewing/review-every-sheet";
export { reviewOpenSheet, reviewShownSheet } from "./reviewing/review-open-sheet";
export { saveSettings } from "./settings/save-settings";
export { fixFindings } from "./writing/fix-findings";
export { removeMarks } from "./writing/remove-marks";
export { undoNewest } from "./writing/undo-newest";
