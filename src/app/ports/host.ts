/** What the program around the pane says about itself. */
export type Host = {
  /** A language tag such as "vi-VN". */
  readonly displayLanguage: string;
  /** Undefined where Office does not tell (Excel on the web). Asked again when the pane regains focus. */
  readonly isDark: () => boolean | undefined;
  /** Address or path of the workbook; absent or empty while it was never saved. */
  readonly address?: () => string | undefined;
};

/** The format of Excel 97 to 2003: it keeps neither custom XML parts nor threaded comments. */
export function isOldFormat({ address }: Host): boolean {
  return /\.xls$/i.test((address?.() ?? "").split(/[?#]/)[0] ?? "");
}
