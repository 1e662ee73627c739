/** What the program around the pane says about itself. */
export type Host = {
  /** A language tag such as "vi-VN". */
  readonly displayLanguage: string;
  /** Undefined where Office does not tell (Excel on the web). Asked again when the pane regains focus. */
  readonly isDark: () => boolean | undefined;
};
