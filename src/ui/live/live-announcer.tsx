import { usePane } from "../shell/pane-context";
import { behindOf } from "../../app/following/behind-of";

/** Says politely when the numbers have changed, or stopped following; empty as long as nobody asked for it. */
export function LiveAnnouncer({ className }: { readonly className: string }) {
  const { state, words } = usePane();
  if (!state.preferences.liveReview) return null;
  const { live: say } = words.pane;
  const behind = behindOf(state);
  const { news } = state.live;
  const text =
    behind !== undefined
      ? `${say.behind[behind.because]} ${say.outdated}`
      : news === null
        ? ""
        : say.news(news);
  return (
    <div className={className} role="status">
      {text}
    </div>
  );
}
