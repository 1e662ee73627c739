import { write } from "../../tables/change-cells";
import type { FindPlaces } from "../fault";

const WORD = /\p{L}{3,}/gu;

/** The longest word with two letters in the middle swapped: "Hoàn tàhnh". */
function mistype(text: string): string | undefined {
  const words = [...text.matchAll(WORD)].sort((one, other) => other[0].length - one[0].length);
  const [longest] = words;
  if (longest === undefined) return undefined;
  const [word] = longest;
  const middle = Math.floor(word.length / 2);
  const swapped = `${word.slice(0, middle - 1)}${word.charAt(middle)}${word.charAt(middle - 1)}${word.slice(middle + 1)}`;
  const start = longest.index;
  const typed = `${text.slice(0, start)}${swapped}${text.slice(start + word.length)}`;
  return typed === text ? undefined : typed;
}

export const findStatusMistyped: FindPlaces = (grid) =>
  grid.columnsOf(["status"]).flatMap((column) =>
    grid.rows.flatMap((row) => {
      const at = { row, column };
      const typed = mistype(grid.textAt(at));
      return typed === undefined ? [] : [{ at: [at] as const, changes: [write(at, typed)] }];
    }),
  );
