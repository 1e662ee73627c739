import { createContext, useContext } from "react";
import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { PaneConnection } from "../xdm/connect-pane";
import type { LinkTarget } from "./grid/links";
import type { ManifestRibbon, RibbonButton } from "./manifest-ribbon";
import type { PageLanguage, PageTexts } from "./page-texts";
import type { Session } from "./session";
import type { PaneWidth, Theme, Zoom } from "./start-settings";

/** What every part of the page may know and do. */
export type Preview = {
  readonly session: Session;
  readonly sheet: Sheet;
  /** Counts the changes of the workbook, which is changed in place. */
  readonly version: number;
  readonly annexes: readonly string[];
  readonly ribbon: ManifestRibbon;
  readonly language: PageLanguage;
  readonly texts: PageTexts;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
  readonly zoom: Zoom;
  readonly isPaneShown: boolean;
  /** A cell is open for typing. */
  readonly editing: { readonly initial: string } | undefined;
  readonly notice: string | undefined;
  readonly actions: PreviewActions;
};

export type PreviewActions = {
  readonly select: (area: Area) => void;
  /** A click on a link to a place in the workbook. */
  readonly follow: (target: LinkTarget) => void;
  readonly activate: (sheet: string) => void;
  readonly beginEditing: (initial?: string) => void;
  readonly endEditing: (typed?: Typed) => void;
  readonly type: (text: string) => void;
  readonly openSample: (fileName: string) => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly press: (button: RibbonButton) => void;
  readonly showPane: (isShown: boolean) => void;
  readonly connected: (connection: PaneConnection | undefined) => void;
  readonly choose: (choice: Partial<Choices>) => void;
};

export type Typed = { readonly text: string; readonly then: "down" | "right" };
export type Choices = {
  readonly language: PageLanguage;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
  readonly zoom: Zoom;
};

export const PreviewContext = createContext<Preview | undefined>(undefined);

export function usePreview(): Preview {
  const preview = useContext(PreviewContext);
  if (preview === undefined) throw new Error("outside of the preview");
  return preview;
}
