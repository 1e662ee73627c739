import { useEffect, useMemo, useRef, useState } from "react";
import type { ClassTable } from "../../engine/class-table";
import { saveWorkbook } from "../../files/save-workbook";
import { cellAt } from "../../model/sheet";
import { snapshotModel } from "../../model/snapshot-model";
import { activeSheet, sheetNamed } from "../../model/workbook";
import type { CommandOutcome } from "../xdm/commands";
import type { PaneConnection } from "../xdm/connect-pane";
import { download } from "./download";
import { editText } from "./edit-text";
import { areaOfCell, step } from "./grid/moves";
import { measureSheet } from "./grid/geometry";
import { readRibbon } from "./manifest-ribbon";
import { pageTexts } from "./page-texts";
import "./preview-access";
import type { Choices, Preview, PreviewActions } from "./preview-context";
import { openSession, type Session } from "./session";
import type { StartSettings } from "./start-settings";

export type PreviewStart = {
  readonly session: Session;
  readonly classTable: ClassTable;
  readonly manifest: Document;
  readonly annexes: readonly string[];
  readonly settings: StartSettings;
};

/** The page's state and everything that a person may do on it. */
export function usePreviewState(start: PreviewStart): Preview {
  const [session, setSession] = useState(start.session);
  const [version, setVersion] = useState(0);
  const [choices, setChoices] = useState<Choices>(start.settings);
  const [isPaneShown, setPaneShown] = useState(true);
  const [editing, setEditing] = useState<Preview["editing"]>();
  const [notice, setNotice] = useState<string>();
  const connection = useRef<PaneConnection>();
  const { host } = session;
  const sheet = activeSheet(host.workbook);
  const texts = pageTexts[choices.language];
  const ribbon = useMemo(
    () => readRibbon(start.manifest, choices.language),
    [start.manifest, choices.language],
  );

  useEffect(
    () =>
      host.onWorkbookChanged(() => {
        setVersion((count) => count + 1);
      }),
    [host],
  );

  useEffect(() => {
    globalThis.preview = {
      host: () => host,
      snapshot: (options) => snapshotModel(host.workbook, options),
    };
  }, [host]);

  async function open(fileName: string, bytes: Promise<ArrayBuffer>): Promise<void> {
    try {
      setSession(await openSession(fileName, await bytes, start.classTable, start.settings));
      setNotice(undefined);
      setEditing(undefined);
    } catch {
      setNotice(texts.unreadable);
    }
  }

  function typeIntoCell(text: string): void {
    const { row, column } = sheet.selection;
    const isTaken = host.user.types(sheet.name, row, column, text);
    if (isTaken) setNotice(undefined);
    else setNotice(sheet.protection.isProtected ? texts.protectedSheet : texts.refused);
  }

  function settle(outcome: CommandOutcome): void {
    setNotice(outcome === "completed" ? undefined : texts.commandUnknown);
  }

  const actions: PreviewActions = {
    select: (area) => {
      host.user.selects(sheet.name, area);
    },
    follow: ({ sheet: name = sheet.name, area }) => {
      const isThere = sheetNamed(host.workbook, name)?.visibility === "Visible";
      if (isThere) host.user.selects(name, area);
      setNotice(isThere ? undefined : texts.linkBroken);
    },
    activate: (name) => {
      host.user.activates(name);
    },
    beginEditing: (initial) => {
      const { row, column } = sheet.selection;
      host.user.beginsEditing();
      setEditing({ initial: initial ?? editText(cellAt(sheet, row, column)) });
    },
    endEditing: (typed) => {
      host.user.endsEditing();
      setEditing(undefined);
      if (typed === undefined) return;
      typeIntoCell(typed.text);
      const geometry = measureSheet(sheet, choices.zoom);
      const [down, right] = typed.then === "down" ? [1, 0] : [0, 1];
      const to = step(geometry, areaOfCell(geometry, sheet.selection), down, right);
      host.user.selects(sheet.name, areaOfCell(geometry, to));
    },
    type: typeIntoCell,
    openSample: (fileName) => {
      void open(fileName, fetchBytes(`/annexes/${fileName}`));
    },
    openFile: (file) => {
      void open(file.name, file.arrayBuffer());
    },
    save: () => {
      void saveWorkbook(host.workbook).then((bytes) => {
        download(bytes, session.fileName);
      });
    },
    press: ({ id, functionName }) => {
      if (functionName === undefined) setPaneShown(true);
      else void connection.current?.runCommand(functionName, id).then(settle);
    },
    showPane: setPaneShown,
    connected: (made) => {
      connection.current = made;
    },
    choose: (choice) => {
      setChoices((chosen) => ({ ...chosen, ...choice }));
    },
  };

  const { annexes } = start;
  return {
    ...{ session, sheet, version, annexes, ribbon, texts, isPaneShown, editing, notice, actions },
    language: choices.language,
    theme: choices.theme,
    paneWidth: choices.paneWidth,
    zoom: choices.zoom,
  };
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  return response.arrayBuffer();
}
