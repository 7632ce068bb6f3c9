import { initialScenario } from "#domain/scenario.ts";
import { stepOf } from "#domain/undo.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useDossier } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import type { Failure } from "#ui/FailureBoundary.tsx";
import { leaveForSection } from "#ui/sectionFocus.ts";
import { useCopy } from "#ui/useCopy.ts";
import styles from "./FailureNote.module.css";

/** Failures of one thing after which only another version of the page is likely to help. */
const patience = 2;

/** Stands where something failed: what happened, and what one can do. */
export function FailureNote({ failure }: { readonly failure: Failure }) {
  const { text } = failure;
  if (text !== undefined) return <Unanswered failure={failure} text={text} />;
  return failure.isLoading ? <LostPart failure={failure} /> : <BrokenPart failure={failure} />;
}

/** Tells a failure as every part of the page does. */
export function tellFailure(failure: Failure) {
  return <FailureNote failure={failure} />;
}

/** Something did not arrive. A page from before a new version was put online asks for what is gone. */
function LostPart({ failure }: { readonly failure: Failure }) {
  const { t, sentences } = useI18n();
  const { attempts, retry, lost } = failure;
  const isReloadOffered = attempts >= patience;
  return (
    <section className={styles.panel} role="alert">
      <p>
        {isReloadOffered
          ? sentences([t("app.lostAgain"), t("app.newVersion")])
          : (lost ?? t("app.lost"))}
      </p>
      <div className={styles.actions}>
        <Button ref={attempts > 1 ? takeFocus : null} onClick={retry}>
          {t("app.crashRetry")}
        </Button>
        {isReloadOffered && <ReloadButton />}
      </div>
    </section>
  );
}

/** A question was not answered. What answers may come from another version as well. */
function Unanswered({
  text,
  failure: { attempts, retry },
}: {
  readonly text: string;
  readonly failure: Failure;
}) {
  const { t, sentences } = useI18n();
  const isReloadOffered = attempts >= patience;
  return (
    <p role="alert">
      {isReloadOffered ? sentences([text, t("app.newVersion")]) : text}{" "}
      <Button
        onClick={({ currentTarget }) => {
          leaveForSection(currentTarget);
          retry();
        }}
      >
        {t("app.crashRetry")}
      </Button>{" "}
      {isReloadOffered && <ReloadButton />}
    </p>
  );
}

function ReloadButton() {
  const { t } = useI18n();
  return <Button onClick={() => window.location.reload()}>{t("app.reload")}</Button>;
}

/** Asked for again in vain: the button that asked is gone, and this one stands in its place. */
function takeFocus(button: HTMLButtonElement | null) {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}

/** Something went wrong in what is here: a new start, and the link of what was built. */
function BrokenPart({ failure: { retry } }: { readonly failure: Failure }) {
  const { t } = useI18n();
  const { parliament } = useDossier();
  const step = useApp((app) => stepOf(app.timeline));
  const open = useApp((app) => app.open);
  const { copy, isCopied } = useCopy();

  function reset() {
    open(initialScenario(parliament), step + 1, { notice: null });
    retry();
  }

  return (
    <section className={styles.panel} role="alert">
      <h2>{t("app.crashTitle")}</h2>
      <p>{t("app.crashText")}</p>
      <LinkField />
      <div className={styles.actions}>
        <Button onClick={() => void copy(window.location.href)}>
          {t(isCopied ? "app.crashCopied" : "app.crashCopy")}
        </Button>
        <Button onClick={retry}>{t("app.crashRetry")}</Button>
        <Button onClick={reset}>{t("app.crashReset")}</Button>
      </div>
    </section>
  );
}

/** The link of the scenario, to be kept when something failed. */
export function LinkField() {
  const { t } = useI18n();
  return (
    <input
      className={styles.link}
      aria-label={t("app.crashLink")}
      readOnly
      dir="ltr"
      defaultValue={window.location.href}
      onFocus={(event) => event.target.select()}
    />
  );
}
