import { useState } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import { usePower } from "#store/usePower.ts";
import { Segments } from "#ui/Segments.tsx";
import styles from "./PowerFigure.module.css";
import { PowerPicture } from "./PowerPicture.tsx";
import { PowerTable } from "./PowerTable.tsx";
import { extremes, powerPoints, type PowerPoint } from "./powerPoints.ts";

type Index = "shapley" | "banzhaf";

/** Who decides more, and who less, than its size says. */
export function PowerFigure() {
  const { t } = useI18n();
  const parliament = useApp((app) => app.parliament);
  const edition = useEdition();
  const power = usePower(true);
  const [index, setIndex] = useState<Index>("shapley");
  const points = power === null ? [] : powerPoints(parliament, edition, power);
  const { gains, loses } = extremes(points, index);
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{t("charts.powerTitle")}</h3>
        <p className={styles.note}>
          {t("charts.powerNote", { seats: edition.ledger.counted, index: t(`charts.${index}`) })}
        </p>
      </figcaption>
      <Segments
        legend={t("charts.powerIndex")}
        choices={[
          { id: "shapley", label: t("charts.shapley") },
          { id: "banzhaf", label: t("charts.banzhaf") },
        ]}
        chosen={index}
        onChoose={setIndex}
      />
      {power === null && <p>{t("charts.powerWorking")}</p>}
      {gains !== null && <Extreme message="charts.gains" point={gains} index={index} />}
      {loses !== null && <Extreme message="charts.loses" point={loses} index={index} />}
      {points.length > 0 && (
        <>
          <PowerPicture points={points} index={index} />
          <PowerTable points={points} />
        </>
      )}
    </figure>
  );
}

interface ExtremeProps {
  readonly message: "charts.gains" | "charts.loses";
  readonly point: PowerPoint;
  readonly index: Index;
}

function Extreme({ message, point, index }: ExtremeProps) {
  const { t, name, percent } = useI18n();
  const { list, seatShare, standing } = point;
  return (
    <p className={styles.extreme}>
      {t(message, {
        list: name(list.short),
        seats: percent(seatShare),
        power: percent(standing[index]),
      })}
    </p>
  );
}
