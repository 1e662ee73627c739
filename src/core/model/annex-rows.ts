export type RowKind =
  | "header"
  | "numbering"
  | "repeated-header"
  | "section"
  | "group"
  | "indicator"
  | "continuation"
  | "total"
  | "note"
  | "blank";

export type AnnexRow = { readonly row: number; readonly kind: RowKind };

export type Section = {
  readonly row: number;
  /** As written: "II.", "A", "" for a bold heading without number. */
  readonly number: string;
  readonly title: string;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly horizon?: number;
};

/** A heading inside a section, without a goal of its own ("1.3." above "1.3.1."). */
export type Group = Section & { readonly section?: string };
