/** `on` holds ISO-like points: "2023", "2023-01", "2023-Q1", "2024-07-30". */
export type Deadline = {
  readonly text: string;
  readonly type:
    | "continuous"
    | "year"
    | "quarter"
    | "quarters"
    | "month"
    | "months"
    | "before"
    | "vague"
    | "unreadable";
  readonly on: readonly string[];
};
