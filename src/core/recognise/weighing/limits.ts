/** From this chance on a column is sure of its reading. */
export const SURE = 0.6;

/** A reading with less than this is not worth asking about. */
export const POSSIBLE = 0.08;
