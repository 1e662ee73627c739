import type { comments as vi } from "./comments-vi";

export const comments: typeof vi = {
  mark: "[Annex review]",
  more: (findings) => `${String(findings)} more about this cell: see the review pane.`,
};
