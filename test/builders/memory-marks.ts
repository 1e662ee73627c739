import { done, failed, type Failure } from "../../src/app/failure";
import type { WrittenMarks, Marks, MarksThere, WantedMarks } from "../../src/app/ports/marks";

export type MemoryMarks = Marks & {
  /** Marked cells by sheet: "E5:E6" for highlights, texts for comments. */
  readonly sheets: Map<string, { highlights: number; comments: number }>;
  /** What was asked for, in order. */
  readonly brought: WantedMarks[];
  answers: WrittenMarks;
  failWith: Failure | undefined;
};

/** The Marks port, counting the areas and comments that are there. */
export function createMemoryMarks(): MemoryMarks {
  const marks: MemoryMarks = {
    sheets: new Map(),
    brought: [],
    answers: { answered: [], taken: [] },
    failWith: undefined,
    see: (names) => {
      const found = names.map((name): [string, MarksThere] => {
        const { highlights = 0, comments = 0 } = marks.sheets.get(name) ?? {};
        return [name, { highlights: highlights > 0, comments: comments > 0 }];
      });
      return Promise.resolve(done(new Map(found)));
    },
    write: (wanted) => {
      marks.brought.push(wanted);
      if (marks.failWith !== undefined) return Promise.resolve(failed(marks.failWith));
      const there = marks.sheets.get(wanted.sheet) ?? { highlights: 0, comments: 0 };
      const areas = wanted.highlights?.flatMap((highlight) => highlight.areas);
      marks.sheets.set(wanted.sheet, {
        highlights: areas?.length ?? there.highlights,
        comments: wanted.comments?.length ?? there.comments,
      });
      return Promise.resolve(done(marks.answers));
    },
  };
  return marks;
}
