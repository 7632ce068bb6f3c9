import { useState } from "react";
import { lineOf } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { usePower } from "#asking/usePower.ts";
import { NoAnswer } from "#ui/NoAnswer.tsx";
import { Segments } from "#ui/Segments.tsx";
import { powerTrouble } from "#words/powerTrouble.ts";
import { powerFinding } from "#words/powerFinding.ts";
import { PowerAnswer } from "./PowerAnswer.tsx";
import styles from "./PowerFigure.module.css";
import { extremes, powerPoints, rowsOf, type PowerIndex } from "./powerPoints.ts";

/** Who decides more, and who less, than its size says. */
export function PowerFigure() {
  const i18n = useI18n();
  const { t } = i18n;
  const { chamber } = useSubject();
  const power = usePower();
  const [index, setIndex] = useState<PowerIndex>("shapley");
  const trouble = powerTrouble(power, i18n);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>
          {power.state.kind === "known"
            ? powerFinding(extremes(rowsOf(powerPoints(chamber, power)), index), i18n)
            : t("charts.powerTitle")}
        </h3>
        {trouble === null && <Notes index={index} />}
      </figcaption>
      {trouble === null ? (
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
        <NoAnswer {...trouble} />
      )}
    </figure>
  );
}

/** How to read the picture, and what its figures take for granted. */
function Notes({ index }: { readonly index: PowerIndex }) {
  const { t } = useI18n();
  const { chamber, proposal, standing } = useSubject();
  const { listed, unlisted, size } = chamber;
  const line = lineOf(proposal.rule, size, 0);
  const lineNow = standing.line;
  return (
    <>
      <p className={styles.note}>
        {t("charts.powerNote", { seats: listed, index: t(`charts.${index}`) })}
      </p>
      {unlisted > 0 && <p className={styles.note}>{t("power.amongListed", { unlisted, size })}</p>}
      {lineNow !== line && (
        <p className={styles.note}>{t("power.nobodyAbstains", { line, lineNow })}</p>
      )}
    </>
  );
}
