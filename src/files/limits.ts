/** What one workbook file may cost before it is given up. */
export type ReadLimits = {
  /** Size of the file itself. */
  readonly fileBytes: number;
  /** Size of all its parts unpacked: a zip may pack a thousand times that of its own size. */
  readonly unpackedBytes: number;
  /** Cells that the rectangle around a sheet's content may hold, blank ones included. */
  readonly cells: number;
};

/** What a sheet of Excel can hold. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const MEGABYTE = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  fileBytes: 20 * MEGABYTE,
  unpackedBytes: 256 * MEGABYTE,
  cells: 20_000_000,
};
