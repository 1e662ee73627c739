/** A term that a decree replaced; a slip only in annexes later than `since`. */
export type OutdatedTerm = {
  readonly name: string;
  readonly instead: string;
  /** ISO date on which the decree took effect. */
  readonly since: string;
  readonly source: string;
  readonly pattern: RegExp;
};

export const OUTDATED_TERMS: readonly OutdatedTerm[] = [
  {
    name: "mức độ 3, mức độ 4",
    instead: "một phần, toàn trình",
    since: "2022-08-15",
    source: "Nghị định 42/2022/NĐ-CP",
    pattern:
      /(?:trực tuyến|dịch vụ công|DVC|TTHC)[^.;]{0,40}?mức (?:độ )?(?:[34](?!\d)|ba|bốn|III|IV)(?:(?:,| và| hoặc|\/)\s?(?:mức (?:độ )?)?(?:[34](?!\d)|bốn|IV))?/iu,
  },
];
