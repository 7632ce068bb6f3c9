import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { part } from "#ui/part.tsx";
import { unexplained } from "#words/unexplained.ts";
import styles from "./LinkNotice.module.css";
import type { NoticeProps } from "./useRemedies.ts";

// Few links need it.
const LinkProblems = part(async () => (await import("./LinkProblems.tsx")).LinkProblems);

/** What could not be read in the link that opened the page, at the edge of the window. */
export function LinkNotice(props: Omit<NoticeProps, "notice">) {
  const i18n = useI18n();
  const notice = useApp((app) => app.notice);
  // It lies over the page, so that nothing moves when it comes and when it goes.
  return notice === null ? null : (
    <div className={styles.place}>
      <LinkProblems
        key={notice.raw}
        lost={unexplained(notice.problems, i18n)}
        notice={notice}
        {...props}
      />
    </div>
  );
}
