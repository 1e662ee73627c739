import type { PageLanguage } from "./page-texts";

/** What the address may set: ?annex=…&lang=en&theme=dark&pane=320&api=1.13&latency=200 */
export type StartSettings = {
  readonly annex: string;
  readonly language: PageLanguage;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
  readonly zoom: Zoom;
  readonly apiSet: "1.13" | "1.14" | "1.15";
  readonly latency: number;
};

export type Theme = "light" | "dark";
/** The narrowest pane that Office makes, Excel's usual one, and one that a user has widened. */
export type PaneWidth = (typeof paneWidths)[number];

export type Zoom = (typeof zooms)[number];

export const paneWidths = [320, 350, 480] as const;
export const zooms = [0.5, 0.7, 0.85, 1, 1.25] as const;
export const themes = ["light", "dark"] as const;
export const languages = ["vi", "en"] as const;
const apiSets = ["1.13", "1.14", "1.15"] as const;

export function readStartSettings(
  query: URLSearchParams,
  annexes: readonly string[],
): StartSettings {
  const choose = <T>(choices: readonly T[], name: string, otherwise: T): T =>
    choices.find((choice) => String(choice) === query.get(name)) ?? otherwise;
  return {
    annex: choose(annexes, "annex", annexes.find((name) => name.includes("assessment")) ?? ""),
    language: choose(languages, "lang", "vi"),
    theme: choose(themes, "theme", "light"),
    paneWidth: choose(paneWidths, "pane", 350),
    zoom: choose(zooms, "zoom", 0.85),
    apiSet: choose(apiSets, "api", "1.15"),
    latency: Number(query.get("latency") ?? 0),
  };
}
