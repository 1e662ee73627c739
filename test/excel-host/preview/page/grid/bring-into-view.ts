import type { Box } from "./geometry";

type Size = { readonly width: number; readonly height: number };

/** Headings cover these edges of the scrolled window. */
const HEADINGS = { width: 44, height: 22 } as const;

/** Scrolls no more than needed; of an area too large for the window its beginning. What is frozen is in view. */
export function bringIntoView(element: HTMLElement, box: Box, frozen: Size): void {
  element.scrollTop = scrollFor(
    element.scrollTop,
    element.clientHeight - HEADINGS.height,
    frozen.height,
    box.top,
    box.height,
  );
  element.scrollLeft = scrollFor(
    element.scrollLeft,
    element.clientWidth - HEADINGS.width,
    frozen.width,
    box.left,
    box.width,
  );
}

function scrollFor(
  scrolled: number,
  seen: number,
  frozen: number,
  start: number,
  length: number,
): number {
  if (start < frozen) return scrolled;
  if (start < scrolled + frozen || length > seen - frozen) return start - frozen;
  return Math.max(scrolled, start + length - seen);
}
