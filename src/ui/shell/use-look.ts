import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Host } from "../../app/ports/host";
import type { Preferences } from "../../app/settings/preferences";

/**
 * Office tells its theme but not when it changes, so it is asked again whenever the pane gets the
 * focus; where Office is silent (Excel on the web) the system's own preference is followed.
 * Windows contrast themes need nothing here: forced colours override what Fluent paints.
 */
export function useLook(look: Preferences["look"], host: Host): Theme {
  const [dark, setDark] = useState(() => isDark(look, host));
  useEffect(() => {
    const ask = () => {
      setDark(isDark(look, host));
    };
    ask();
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    window.addEventListener("focus", ask);
    system.addEventListener("change", ask);
    return () => {
      window.removeEventListener("focus", ask);
      system.removeEventListener("change", ask);
    };
  }, [look, host]);
  useEffect(() => {
    // Scroll bars and native controls follow this, not Fluent's theme.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark ? webDarkTheme : webLightTheme;
}

function isDark(look: Preferences["look"], host: Host): boolean {
  if (look !== "office") return look === "dark";
  return host.isDark() ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}
