import { readAnnexes, type Reader } from "./product";

/** The reader with which the tables of a family are tried. */
export type ReaderOf = (family: string) => Reader;

/** The product as it is, for every table. */
export const readAll: ReaderOf = () => readAnnexes;

/**
 * For each family a reader that has learned from the rest of the folder only. The product's weights
 * are set by hand: nothing is learned yet, and every reader is the same one.
 */
export const leaveOut: (folder: string) => ReaderOf = () => readAll;
