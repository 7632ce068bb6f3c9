import { useApp } from "#store/useApp.ts";
import { part } from "#ui/part.tsx";
import styles from "./LinkNotice.module.css";

// Few links need it.
const LinkProblems = part(async () => (await import("./LinkProblems.tsx")).LinkProblems);

interface LinkNoticeProps {
  /** Asks again for the parliament of a link, and opens it; resolves to whether it has come. */
  readonly onOpenAgain: (link: string) => Promise<boolean>;
}

/** What could not be read in the link that opened the page, at the edge of the window. */
export function LinkNotice({ onOpenAgain }: LinkNoticeProps) {
  const notice = useApp((app) => app.notice);
  // It lies over the page, so that nothing moves when it comes and when it goes.
  return notice === null ? null : (
    <div className={styles.place}>
      <LinkProblems key={notice.raw} notice={notice} onOpenAgain={onOpenAgain} />
    </div>
  );
}
