import { useState } from "react";
import { isOldFormat } from "../../app/ports/host";
import { Notice } from "./notice";
import { usePane } from "./pane-context";

/** What an .xls file loses when it is saved, said before anybody relies on it. */
export function OldFormatNotice() {
  const { host, words } = usePane();
  const [isClosed, close] = useState(false);
  if (isClosed || !isOldFormat(host)) return null;
  const { dismiss, oldFormat } = words.pane.shell;
  const onDismiss = () => {
    close(true);
  };
  return (
    <Notice tone="warning" dismiss={{ label: dismiss, onDismiss }}>
      {oldFormat}
    </Notice>
  );
}
