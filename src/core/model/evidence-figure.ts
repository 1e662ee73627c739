import type { Level } from "./level";

/** One figure in free text ("đến nay … đạt 14.7%", "đã xử lý được 09/10 văn bản"). */
export type EvidenceFigure = {
  /** Percentages as 0–100; the part of a fraction. */
  readonly value: number;
  /** "%", "‰", "văn bản", "sáng kiến", or "" where none is known. */
  readonly unit: string;
  /** "trên 80%": the figure is only a bound. */
  readonly bound?: "above" | "below";
  /** "111/238 TTHC": the fraction in per cent is 100 × part ÷ whole. */
  readonly fraction?: { readonly part: number; readonly whole: number };
  /** More than one where one figure stands for several ("cấp huyện, cấp xã đạt trên 80%"). */
  readonly levels: readonly Level[];
  /** The latest year that the figure is said to be of. */
  readonly year?: number;
  /**
   * Why the figure does not answer the goal as a whole: of a class ("Hoàn thành xuất sắc … 20,8%"), of the
   * rest ("20% nội dung còn lại", "4,9% chưa đạt"), a movement ("giảm 01 đơn vị"), only proposed ("đề xuất cắt
   * giảm 25%"), or a count under a total. Absent = it does.
   */
  readonly aside?: "class" | "rest" | "movement" | "proposed" | "baseline";
  /** The words of its clause, as written. */
  readonly clause: string;
  /** Where the number stands in the text that was given. */
  readonly start: number;
  readonly end: number;
};
