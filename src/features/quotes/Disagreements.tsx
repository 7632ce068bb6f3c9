import type { Statements } from "#domain/statements.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { listNames } from "#words/names.ts";
import { disagreements, type Disagreement } from "./disagreements.ts";
import styles from "./Disagreements.module.css";
import { ConfidenceMark } from "./QuoteFigure.tsx";

/** Points out what sets two of one's partners against each other, and what happened later. */
export function Disagreements({ statements }: { readonly statements: Statements }) {
  const { t } = useI18n();
  const { roles } = useSubject().proposal;
  const found = disagreements(statements, roles);
  if (found.length === 0) return null;
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{t("quotes.conflicts", { count: found.length })}</h3>
      <ul className={styles.items}>
        {found.map((item) => (
          <li key={item.id} className={styles.item}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Item({ item }: { readonly item: Disagreement }) {
  const i18n = useI18n();
  const { t, date } = i18n;
  const { chamber } = useSubject();
  const sides = { by: listNames(chamber, item.by, i18n), of: listNames(chamber, item.of, i18n) };
  return (
    <>
      <p className={styles.sides}>
        {t(item.isOmission ? "quotes.omission" : "quotes.against", sides)}
      </p>
      <p>{item.isVerbatim ? t("quotes.words", { words: item.text }) : item.text}</p>
      <p className={styles.source}>
        {t("quotes.stated", { who: item.who, date: date(item.date) })}{" "}
        <a href={item.url} target="_blank" rel="noreferrer">
          {item.outlet}
        </a>{" "}
        <ConfidenceMark confidence={item.confidence} />
      </p>
      <p className={styles.later}>
        {item.later === null ? t("quotes.laterUnknown") : t("quotes.later", { what: item.later })}
      </p>
    </>
  );
}
