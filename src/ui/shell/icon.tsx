import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../core/model/assessment";
import type { Severity } from "../../core/model/finding";

/** Drawn on a 16×16 grid; shape tells as much as colour does. */
const SHAPES = {
  error:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.2 6.2l1-1L8 7l1.8-1.8 1 1L9 8l1.8 1.8-1 1L8 9l-1.8 1.8-1-1L7 8Z",
  warning: "M8 1.2 15.3 14.5H.7ZM7.2 6v4.2h1.6V6Zm0 5.4V13h1.6v-1.6Z",
  hint: "M8 1a4.8 4.8 0 0 0-2.9 8.6c.5.4.8.9.9 1.5V11.4h4v-.3c.1-.6.4-1.1.9-1.5A4.8 4.8 0 0 0 8 1ZM6 12.3h4v1.2H6Zm.8 1.9h2.4v.8H6.8Z",
  completed: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM6.9 11.3 3.9 8.3l1.1-1.1 1.9 1.9 4.1-4.1 1.1 1.1Z",
  "in-progress": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.4v11.2A5.6 5.6 0 0 1 8 2.4Z",
  "not-started":
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4Z",
  unmeasured:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 8.9c0-1.9 2-1.9 2-3.2 0-.7-.5-1.1-1.2-1.1s-1.2.5-1.3 1.2H5.2c.1-1.6 1.2-2.6 2.9-2.6s2.7 1 2.7 2.4c0 2-2 2.1-2 3.3Zm0 .9h1.6v1.6H7.2Z",
  apart: "M2 3h5v1.4H3.4v7.2H7V13H2Zm7.5 2L14 8l-4.5 3V8.8H6V7.2h3.5Z",
} as const;

type Shape = keyof typeof SHAPES;

const STATUS_SHAPES: Readonly<Record<Status, Shape>> = {
  completed: "completed",
  "in-progress": "in-progress",
  "not-started": "not-started",
  missed: "error",
  unmeasured: "unmeasured",
  "other-level": "apart",
  "not-applicable": "apart",
};

const useStyles = makeStyles({
  icon: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    fill: "currentColor",
    // SVG fills escape Windows contrast themes unless they follow the text.
    "@media (forced-colors: active)": { color: "inherit" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
  completed: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
});

/** Always beside its word, so hidden from screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return <Drawing shape={severity} className={mergeClasses(styles.icon, styles[severity])} />;
}

export function StatusIcon({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const shape = STATUS_SHAPES[status];
  const colour = shape === "completed" || shape === "error" ? styles[shape] : styles.plain;
  return <Drawing shape={shape} className={mergeClasses(styles.icon, colour)} />;
}

function Drawing({ shape, className }: { readonly shape: Shape; readonly className: string }) {
  return (
    <svg viewBox="0 0 16 16" className={className} aria-hidden="true" focusable="false">
      <path fillRule="evenodd" d={SHAPES[shape]} />
    </svg>
  );
}
