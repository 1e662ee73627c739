import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys walk over the findings' buttons; other controls in the list keep their own keys. */
export function moveBetweenFindings(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  if (!event.target.matches("[data-finding]")) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-finding]")];
  const next = all[step(all.indexOf(event.target), all.length - 1)];
  event.preventDefault();
  next?.focus();
}
