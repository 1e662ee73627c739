import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { showBlanks } from "./show-blanks";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap" },
  was: { backgroundColor: tokens.colorStatusDangerBackground2, color: "inherit" },
  becomes: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: "inherit",
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Props = {
  readonly kind: "was" | "becomes";
  readonly whole: string;
  /** What leads, what differs, what follows. */
  readonly parts: readonly [string, string, string];
  readonly remark: string;
};

/** One side of a change with the differing part marked, also for ears: del and ins are read out. */
export function ChangedText({ kind, whole, parts, remark }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const [lead, changed, tail] = parts;
  const Mark = kind === "was" ? "del" : "ins";
  if (whole === "") return <span>{words.pane.findings.empty}</span>;
  return (
    <span className={styles.text}>
      {lead}
      {changed !== "" && <Mark className={styles[kind]}>{showBlanks(changed)}</Mark>}
      {tail}
      {remark !== "" && ` ${remark}`}
    </span>
  );
}
