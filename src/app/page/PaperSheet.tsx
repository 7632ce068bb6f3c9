import { InkChamber } from "#features/chamber/InkChamber.tsx";
import { manyRows, PaperLists } from "#features/paper/PaperLists.tsx";
import { PaperMeter } from "#features/paper/PaperMeter.tsx";
import { QrPicture } from "#features/share/QrPicture.tsx";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { headlineText } from "#words/headline.ts";
import { ledgerSentence } from "#words/ledgerSentence.ts";
import { published } from "#words/published.ts";
import { standfirst } from "#words/standfirst.ts";
import styles from "./PaperSheet.module.css";
import { useShareAddress } from "./useShareAddress.ts";

/** As wide as the chamber may be for the rest to have room on a sheet, in CSS pixels. */
const widest = 590;
/** The same above many lists. */
const aboveMany = 430;

/** The scenario on one sheet of paper: answer, meter, chamber, lists, sources, and its link. */
export function PaperSheet() {
  const i18n = useI18n();
  const { t, name, date } = i18n;
  const subject = useSubject();
  const { chamber } = subject;
  const { parliament, edition, rows } = chamber;
  return (
    <article className={styles.sheet} data-paper>
      <p>
        {t("paper.place", {
          parliament: name(parliament.name),
          date: date(parliament.elected),
          chamber: name(parliament.chamber),
          size: chamber.size,
        })}
      </p>
      <p className={styles.title}>{headlineText(subject, i18n)}</p>
      <p>{i18n.sentences([...standfirst(subject, i18n), t("paper.hypothetical")])}</p>
      <PaperMeter />
      <InkChamber width={rows.length < manyRows ? widest : aboveMany} />
      <PaperLists />
      <footer className={styles.foot}>
        <Code />
        <div>
          <p>
            {t("paper.figures", {
              published: published(edition, i18n),
              ledger: ledgerSentence(chamber, i18n),
            })}
          </p>
          <Address />
          <p>{t("paper.printed", { date: date(today()) })}</p>
        </div>
      </footer>
    </article>
  );
}

function Code() {
  const shared = useShareAddress();
  return shared === null ? null : (
    <QrPicture className={styles.code} text={shared.address} label={null} />
  );
}

function Address() {
  const { t } = useI18n();
  const shared = useShareAddress();
  return shared === null ? null : (
    <p>
      {t("paper.opens")} <span dir="ltr">{shared.address}</span>
    </p>
  );
}

/** Where it is printed, as an ISO date. */
function today(): string {
  const now = new Date();
  const offset = now.getTimezoneOffset() * 60_000;
  return new Date(now.getTime() - offset).toISOString().slice(0, "YYYY-MM-DD".length);
}
