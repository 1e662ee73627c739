import { wordSet } from "./word-set";

/** The word before a year ("năm 2025") and behind "/" ("%/năm"). */
export const isYearWord = wordSet("năm year");
