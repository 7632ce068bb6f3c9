import { useApp } from "#store/useApp.ts";
import { part } from "#ui/part.tsx";
import styles from "./LinkNotice.module.css";
import type { NoticeProps } from "./useRemedies.ts";

// Few links need it.
const LinkProblems = part(async () => (await import("./LinkProblems.tsx")).LinkProblems);

/** What could not be read in the link that opened the page, at the edge of the window. */
export function LinkNotice(props: Omit<NoticeProps, "notice">) {
  const notice = useApp((app) => app.notice);
  // It lies over the page, so that nothing moves when it comes and when it goes.
  return notice === null ? null : (
    <div className={styles.place}>
      <LinkProblems key={notice.raw} what="link" notice={notice} {...props} />
    </div>
  );
}
