import { useEffect, useRef } from "react";
import type { View } from "../../app/session/state";

/** Whoever comes back from a page finds the focus on the button that opened it. */
export function useReturnFocus(view: View["kind"]): void {
  const left = useRef(view);
  useEffect(() => {
    const from = left.current;
    left.current = view;
    if (view !== "review" || from === "review") return;
    document.querySelector<HTMLElement>(`[data-opens="${from}"]`)?.focus();
  }, [view]);
}
