import type { CSSProperties } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import type { ChamberPower } from "#asking/usePower.ts";
import { Working } from "#ui/Working.tsx";
import styles from "./PowerFigure.module.css";
import { PowerPicture } from "./PowerPicture.tsx";
import { PowerTable } from "./PowerTable.tsx";
import { powerPoints, type PowerIndex } from "./powerPoints.ts";
import { powerRows } from "./powerRows.ts";

interface PowerAnswerProps {
  readonly power: ChamberPower;
  readonly index: PowerIndex;
}

/** The figures as a picture and as a table; until they have come, the place for them. */
export function PowerAnswer({ power, index }: PowerAnswerProps) {
  const { t } = useI18n();
  const { chamber } = useSubject();
  const { state } = power;
  const isListed = power.chamber.unlisted > 0;
  if (state.kind !== "known") {
    const rows = powerRows(chamber.rows, ({ seats }) => seats);
    return (
      <div className={styles.place} style={{ "--rows": rows.length } as CSSProperties}>
        <Working cancel={{ label: t("engine.cancel"), onCancel: power.cancel }}>
          {t("power.working")}
        </Working>
      </div>
    );
  }
  const points = powerPoints(chamber, power);
  return (
    <div className={styles.answer} data-past={!state.isCurrent || undefined}>
      <PowerPicture points={points} index={index} />
      <PowerTable points={points} index={index} isListed={isListed} />
    </div>
  );
}
