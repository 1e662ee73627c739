import type { Box } from "./geometry";

/** Headings cover these edges of the scrolled window. */
const HEADINGS = { width: 44, height: 22 } as const;

/** Scrolls no more than needed; of an area too large for the window its beginning. */
export function bringIntoView(element: HTMLElement, box: Box): void {
  element.scrollTop = scrollFor(
    element.scrollTop,
    element.clientHeight - HEADINGS.height,
    box.top,
    box.height,
  );
  element.scrollLeft = scrollFor(
    element.scrollLeft,
    element.clientWidth - HEADINGS.width,
    box.left,
    box.width,
  );
}

function scrollFor(scrolled: number, seen: number, start: number, length: number): number {
  if (start < scrolled || length > seen) return start;
  return Math.max(scrolled, start + length - seen);
}
