import { useI18n } from "#i18n/useI18n.ts";
import { useTexts } from "#ui/arrival.tsx";
import { chamberIn } from "#domain/chamber.ts";
import { useSubject } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import styles from "./EditionChooser.module.css";

/** The published figures to choose from. The coalition stays; the verdict is counted anew. */
export function EditionPanel() {
  useTexts("panels");
  const { t, name, date } = useI18n();
  const chooseEdition = useApp((app) => app.chooseEdition);
  const { parliament, edition: current } = useSubject().chamber;
  return (
    <fieldset>
      <legend className={styles.legend}>{t("editionChoice.legend")}</legend>
      {parliament.editions.map((edition) => {
        const { rows, listed, size, unlisted } = chamberIn(parliament, edition);
        return (
          <RadioChoice
            key={edition.id}
            group="edition"
            label={name(edition.name)}
            note={t(unlisted === 0 ? "editionChoice.whole" : "editionChoice.partial", {
              lists: rows.length,
              date: date(edition.date),
              counted: listed,
              unlisted,
              size,
            })}
            isChosen={edition.id === current.id}
            onChoose={() => chooseEdition(edition.id)}
          />
        );
      })}
    </fieldset>
  );
}
