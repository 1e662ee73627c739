import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { SecondaryPage } from "./secondary-page";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
});

export default function HelpView() {
  const { words } = usePane();
  const styles = useStyles();
  const { heading, parts } = words.pane.help;
  return (
    <SecondaryPage heading={heading}>
      {parts.map((part) => (
        <div key={part.heading}>
          <h3 className={styles.heading}>{part.heading}</h3>
          <p className={styles.text}>{part.text}</p>
        </div>
      ))}
    </SecondaryPage>
  );
}
