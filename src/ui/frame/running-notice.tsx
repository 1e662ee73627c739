import { Button, Spinner } from "@fluentui/react-components";
import { Notice } from "./notice";
import { usePane } from "./pane-context";

/** What is being done, and after a while what Excel may be waiting for. Only reading may be given up. */
export function RunningNotice() {
  const { state, bench, words } = usePane();
  const { running } = state;
  if (running === null) return null;
  const { frame } = words.pane;
  const stop = () => {
    bench.store.send({ kind: "stopped" });
  };
  return (
    <Notice
      tone={running.waiting ? "warning" : "info"}
      {...(running.waiting && running.task === "review"
        ? {
            actions: (
              <Button size="small" onClick={stop}>
                {frame.stopWaiting}
              </Button>
            ),
          }
        : {})}
    >
      <Spinner size="tiny" labelPosition="after" label={frame.running[running.task]} />
      {running.waiting && <div>{frame.waiting}</div>}
    </Notice>
  );
}
