import { useI18n } from "#i18n/useI18n.ts";
import { useDossier } from "#store/subject.tsx";
import { backByEscape } from "#ui/backByEscape.ts";
import { part } from "#ui/part.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import styles from "./QuotesPlace.module.css";

const QuotesPanel = part(
  async () => (await import("#features/quotes/QuotesPanel.tsx")).QuotesPanel,
);

const place = "quotes";

/** Where what they said stands, with room for it before it has come. */
export function QuotesPlace() {
  const { statements } = useDossier();
  const { t } = useI18n();
  return statements === null ? null : (
    <div id={place} className={styles.place} tabIndex={-1}>
      <WhenNear>
        <QuotesPanel lost={t("app.lostQuotes")} />
      </WhenNear>
    </div>
  );
}

/** On a phone: how much was said, in a line of fixed height that leads there. */
export function QuotesLine() {
  const { statements } = useDossier();
  return statements === null ? null : (
    <div className={styles.line}>
      <WhenNear>
        <QuotesPanel renderFailure={saidThere} onLead={goToQuotes} />
      </WhenNear>
    </div>
  );
}

/** Lost, they say so where they would stand: here it would move the lists. */
function saidThere() {
  return null;
}

function goToQuotes() {
  const element = document.getElementById(place);
  const from = document.activeElement;
  if (element !== null && from instanceof HTMLElement) backByEscape(element, from);
  element?.scrollIntoView({ block: "start" });
  element?.focus({ preventScroll: true });
}
