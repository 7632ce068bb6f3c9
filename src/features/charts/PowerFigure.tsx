import { useState } from "react";
import { lineOf } from "#domain/rule.ts";
import { standingOf } from "#domain/standing.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useEdition, useCounting } from "#store/useApp.ts";
import { usePower } from "#asking/usePower.ts";
import { Segments } from "#ui/Segments.tsx";
import { PowerAnswer } from "./PowerAnswer.tsx";
import styles from "./PowerFigure.module.css";
import { PowerTrouble } from "./PowerTrouble.tsx";
import type { PowerIndex } from "./powerPoints.ts";

/** Who decides more, and who less, than its size says. */
export function PowerFigure() {
  const { t } = useI18n();
  const power = usePower(true);
  const [index, setIndex] = useState<PowerIndex>("shapley");
  const hasFigures = power.state.kind === "known" || power.state.kind === "working";
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{t("charts.powerTitle")}</h3>
        {hasFigures && <Notes index={index} />}
      </figcaption>
      {hasFigures ? (
        <>
          <Segments
            legend={t("charts.powerIndex")}
            choices={[
              { id: "shapley", label: t("charts.shapley") },
              { id: "banzhaf", label: t("charts.banzhaf") },
            ]}
            chosen={index}
            onChoose={setIndex}
          />
          <PowerAnswer power={power} index={index} />
        </>
      ) : (
        <PowerTrouble power={power} />
      )}
    </figure>
  );
}

/** How to read the picture, and what its figures take for granted. */
function Notes({ index }: { readonly index: PowerIndex }) {
  const { t } = useI18n();
  const edition = useEdition();
  const { roles, rule } = useCounting();
  const { counted, unlisted, size } = edition.ledger;
  const line = lineOf(rule, size, 0);
  const lineNow = standingOf(roles, edition, rule).line;
  return (
    <>
      <p className={styles.note}>
        {t("charts.powerNote", { seats: counted, index: t(`charts.${index}`) })}
      </p>
      {unlisted > 0 && <p className={styles.note}>{t("power.amongListed", { unlisted, size })}</p>}
      {lineNow !== line && (
        <p className={styles.note}>{t("power.nobodyAbstains", { line, lineNow })}</p>
      )}
    </>
  );
}
