import { Button, Spinner } from "@fluentui/react-components";
import { Notice } from "./notice";
import { usePane } from "./pane-context";

/** What is being done, and after a while what Excel may be waiting for. Only reading may be given up. */
export function RunningNotice() {
  const { state, session, words } = usePane();
  const { running, isHeldUp } = state;
  if (running === null) return null;
  const { shell } = words.pane;
  const mayStop = isHeldUp || (running.waiting && running.task === "review");
  const stop = () => {
    if (isHeldUp) session.ports.waiting.giveUp();
    else session.store.send({ kind: "stopped" });
  };
  return (
    <Notice
      tone={running.waiting || isHeldUp ? "warning" : "info"}
      {...(mayStop
        ? {
            actions: (
              <Button size="small" onClick={stop}>
                {shell.stopWaiting}
              </Button>
            ),
          }
        : {})}
    >
      <Spinner size="tiny" labelPosition="after" label={shell.running[running.task]} />
      {(running.waiting || isHeldUp) && <div>{shell.waiting}</div>}
    </Notice>
  );
}
