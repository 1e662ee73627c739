/** What one person likes on this computer; nothing of it belongs to the workbook. */
export type Preferences = {
  readonly language: "office" | "vi" | "en";
  readonly look: "office" | "light" | "dark";
  /** The first-run explanation has been read and closed. */
  readonly welcomed: boolean;
  /** Results follow the cells while they are edited. */
  readonly liveReview: boolean;
  /** Annexes are Vietnamese, so their summary is unless asked otherwise. */
  readonly summaryLanguage: "vi" | "en";
  /** Counts as formulas over the status column. */
  readonly summaryLive: boolean;
  /** "08 chỉ tiêu". */
  readonly summaryLeadingZero: boolean;
  /** Above the title of the summary sheet. */
  readonly nationalTitle: boolean;
  /** The office that issues our sheets; "" for the unit that the annex names. */
  readonly unitName: string;
};

export type PreferenceStore = {
  readonly load: () => Preferences;
  readonly save: (preferences: Preferences) => void;
};

export const NO_PREFERENCES: Preferences = {
  language: "office",
  look: "office",
  welcomed: false,
  liveReview: false,
  summaryLanguage: "vi",
  summaryLive: false,
  summaryLeadingZero: false,
  nationalTitle: false,
  unitName: "",
};
