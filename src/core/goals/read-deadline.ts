import type { Deadline } from "./deadline";

/** `year` is the plan's own year, for deadlines that name none. */
export function readDeadline(text: string, _year?: number): Deadline {
  return { text, type: "unreadable", on: [] };
}
