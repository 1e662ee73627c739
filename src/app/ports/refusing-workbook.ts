import { failed } from "../failure";
import type { Marks } from "./marks";
import type { OwnSheets } from "./own-sheets";
import type { Workbook } from "./workbook";

/** Stands in where this Excel lacks what is needed: every click says so instead of half working. */
export function createRefusingWorkbook(needs: string): Workbook {
  const refuse = () => Promise.resolve(failed({ kind: "host-too-old", needs }));
  return {
    readActiveSheet: refuse,
    readSheet: refuse,
    sheetNames: refuse,
    select: refuse,
    see: refuse,
    write: refuse,
    undo: refuse,
  };
}

export function createRefusingOwnSheets(needs: string): OwnSheets {
  const refuse = () => Promise.resolve(failed({ kind: "host-too-old", needs }));
  return { write: refuse, undo: refuse, read: refuse, find: refuse };
}

export function createRefusingMarks(needs: string): Marks {
  const refuse = () => Promise.resolve(failed({ kind: "host-too-old", needs }));
  return { see: refuse, write: refuse };
}
