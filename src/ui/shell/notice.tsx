import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

type Tone = "info" | "success" | "warning" | "error";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    overflowWrap: "anywhere",
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  face: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
  dismiss: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
};

export function Notice({ tone, children, actions, dismiss }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[tone])}>
      <div className={styles.face}>
        <div className={styles.text}>{children}</div>
        {dismiss !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.dismiss}
            aria-label={dismiss.label}
            title={dismiss.label}
            onClick={dismiss.onDismiss}
          >
            ✕
          </Button>
        )}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
