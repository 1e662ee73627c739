import { useLayoutEffect, useRef } from "react";
import { connectPane } from "../xdm/connect-pane";
import { frameAddress, frameName } from "../xdm/handshake";
import { locales } from "./page-texts";
import { usePreview } from "./preview-context";
import { playSystemTheme } from "./system-theme";

/** The frame that Excel on the web puts a pane into: name, address and sandbox are Excel's. */
export function PaneFrame() {
  const { session, ribbon, language, theme, actions } = usePreview();
  const frame = useRef<HTMLIFrameElement>(null);
  const changeTheme = useRef<(changed: typeof theme) => void>();
  const handshake = {
    conversation: `${session.conversation}-${language}`,
    control: "control-1",
    language: locales[language],
    origin: location.origin,
  };

  useLayoutEffect(() => {
    if (frame.current === null) return;
    const connection = connectPane({
      frame: frame.current,
      handshake,
      host: session.host,
      context: {
        addinId: ribbon.addinId,
        addinName: ribbon.addinName,
        documentUrl: `${location.origin}/${session.fileName}`,
        readOnly: session.host.workbook.readOnly,
        requirementSets: { ...session.host.apiSets, ...officeSets },
      },
      beforeReady: (pane) => {
        changeTheme.current = playSystemTheme(pane, theme);
      },
      onService: ({ method, values }) => {
        if (method !== "SetAppRuntimeState") return null;
        actions.showPane(values[0] === "Visible");
        return null;
      },
      onLeave: (towards) => {
        document.querySelector<HTMLElement>(landings[towards])?.focus();
      },
    });
    actions.connected(connection);
    return () => {
      actions.connected(undefined);
      connection.disconnect();
    };
    // A pane lives as long as its workbook and its language; `key` below makes a new frame for a new one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [handshake.conversation]);

  useLayoutEffect(() => changeTheme.current?.(theme), [theme]);

  return (
    <iframe
      key={handshake.conversation}
      ref={frame}
      title={ribbon.addinName}
      name={frameName(handshake)}
      src={frameAddress(ribbon.panePage, handshake)}
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-downloads"
    />
  );
}

/** What Excel 2021 and later have besides the Excel sets. */
const officeSets = {
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  AddinCommands: "1.1",
};

/** Where the keyboard goes when it leaves the pane. */
const landings = { forward: ".ribbon button", backward: ".sheet-tabs button", grid: ".grid" };
