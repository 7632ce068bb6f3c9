import type { ComponentProps } from "react";
import { useDropPreview } from "#features/meter/useDropPreview.ts";
import { usePointed } from "#features/meter/usePointed.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { SubjectOf, useSubject } from "#store/subject.tsx";
import { ask } from "#ui/loading.ts";
import { part } from "#ui/part.tsx";
import { WhenNear } from "#ui/WhenNear.tsx";
import styles from "./PreviewedChamber.module.css";

// The picture of what the table says: on a phone it is far below, and nowhere is it needed to begin.
const Chamber = part(async () => (await import("#features/chamber/Chamber.tsx")).Chamber);

/** The chamber as it stands, or as it would be with what is dragged, or with whom somebody points at. */
export function PreviewedChamber() {
  const { proposal } = useSubject();
  const pointed = usePointed();
  const dropped = useDropPreview()?.result.proposal;
  const shown = pointed === null ? proposal : { ...proposal, roles: pointed };
  return (
    <div className={styles.room}>
      <WhenNear>
        <SubjectOf proposal={dropped ?? shown}>
          <ChamberWithTexts isPreview={pointed !== null} />
        </SubjectOf>
      </WhenNear>
    </div>
  );
}

/** What it says is fetched beside it: one journey over the network instead of two. */
function ChamberWithTexts(shown: ComponentProps<typeof Chamber>) {
  const { t, catalogue } = useI18n();
  ask(catalogue.chapters.chamber);
  return <Chamber lost={t("app.lostChamber")} {...shown} />;
}
