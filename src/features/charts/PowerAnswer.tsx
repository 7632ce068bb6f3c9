import type { CSSProperties } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import type { ChamberPower } from "#asking/usePower.ts";
import { Working } from "#ui/Working.tsx";
import styles from "./PowerFigure.module.css";
import { PowerPicture } from "./PowerPicture.tsx";
import { PowerTable } from "./PowerTable.tsx";
import { extremes, powerPoints, type PowerIndex, type PowerPoint } from "./powerPoints.ts";
import { powerRows } from "./powerRows.ts";

interface PowerAnswerProps {
  readonly power: ChamberPower;
  readonly index: PowerIndex;
}

/** The figures in words, as a picture and as a table; until they have come, the place for them. */
export function PowerAnswer({ power, index }: PowerAnswerProps) {
  const { t } = useI18n();
  const { chamber } = useSubject();
  const { state } = power;
  const isListed = power.chamber.unlisted > 0;
  if (state.kind !== "known") {
    const rows = powerRows(chamber.rows, ({ seats }) => seats);
    return (
      <div className={styles.place} style={{ "--rows": rows.length } as CSSProperties}>
        <Working>{t("power.working")}</Working>
      </div>
    );
  }
  const points = powerPoints(chamber, power);
  const { gains, loses } = extremes(points, index);
  return (
    <div className={styles.answer} data-past={!state.isCurrent || undefined}>
      {gains !== null && (
        <Extreme
          message={isListed ? "charts.gainsListed" : "charts.gains"}
          point={gains}
          index={index}
        />
      )}
      {loses !== null && (
        <Extreme
          message={isListed ? "charts.losesListed" : "charts.loses"}
          point={loses}
          index={index}
        />
      )}
      <PowerPicture points={points} index={index} />
      <PowerTable points={points} isListed={isListed} />
    </div>
  );
}

interface ExtremeProps {
  readonly message: "charts.gains" | "charts.gainsListed" | "charts.loses" | "charts.losesListed";
  readonly point: PowerPoint;
  readonly index: PowerIndex;
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
