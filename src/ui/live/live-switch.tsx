import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { tellFailure } from "../../strings/failures/sentences";
import type { SessionState } from "../../app/session/state";
import { changePreferences } from "../../app/settings/change-preferences";
import { usePane } from "../shell/pane-context";
import type { Wording } from "../wording-for";
import { behindOf } from "../../app/following/behind-of";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  state: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Switches following on and off, and says in words what is being followed. */
export function LiveSwitch() {
  const { state, session, words } = usePane();
  const styles = useStyles();
  const { preferences, reviewed } = state;
  if (reviewed === null && !preferences.liveReview) return null;
  const told = tellStatus(state, words);
  return (
    <div className={styles.group}>
      <Switch
        className={styles.switch}
        label={words.pane.live.switchOn}
        checked={preferences.liveReview}
        onChange={(_event, { checked }) => {
          changePreferences(session, { ...preferences, liveReview: checked });
        }}
      />
      {told !== null && <p className={styles.state}>{told}</p>}
    </div>
  );
}

function tellStatus(state: SessionState, { pane, failures }: Wording): string | null {
  const { live: say } = pane;
  const { status } = state.live;
  switch (status.kind) {
    case "off":
      return null;
    case "starting":
      return say.starting;
    case "failed":
      return `${tellFailure(failures, status.failure).says} ${say.failed}`;
    case "on": {
      if (state.reviewed === null) return say.waitsForCheck;
      if (state.outdated || behindOf(state) !== undefined) return say.stoppedFollowing;
      const { sheet } = state.reviewed.review;
      return status.isHeldUp ? say.heldUp(sheet) : say.following(sheet);
    }
  }
}
