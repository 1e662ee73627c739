import type { Theme } from "./start-settings";

/**
 * Excel on the web tells a pane nothing about its theme, so the pane follows the system's. The preview plays that
 * system for the pane's `matchMedia`, and tells it of a change.
 */
export function playSystemTheme(pane: Window, theme: Theme): (theme: Theme) => void {
  const real = pane.matchMedia.bind(pane);
  const played: { query: MediaQueryList; asksForDark: boolean }[] = [];
  let current = theme;

  pane.matchMedia = (text) => {
    const query = real(text);
    const asked = /prefers-color-scheme:\s*(dark|light)/.exec(text)?.[1];
    if (asked === undefined) return query;
    Object.defineProperty(query, "matches", { get: () => asked === current });
    played.push({ query, asksForDark: asked === "dark" });
    return query;
  };
  return (changed) => {
    if (changed === current) return;
    current = changed;
    for (const { query, asksForDark } of played) {
      const matches = asksForDark === (changed === "dark");
      query.dispatchEvent(new MediaQueryListEvent("change", { media: query.media, matches }));
    }
  };
}
