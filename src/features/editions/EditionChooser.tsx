import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useEdition } from "#store/useApp.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { RadioChoice } from "#ui/RadioChoice.tsx";
import styles from "./EditionChooser.module.css";

/** Which published figures are used. The coalition stays; the verdict is counted anew. */
export function EditionChooser() {
  const { t, name, date } = useI18n();
  const editions = useApp((app) => app.parliament.editions);
  const chooseEdition = useApp((app) => app.chooseEdition);
  const current = useEdition();
  return (
    <Disclosure hint={t("editions.heading")} label={name(current.name)}>
      <fieldset>
        <legend className={styles.legend}>{t("editions.legend")}</legend>
        {editions.map((edition) => {
          const { counted, size, unlisted } = edition.ledger;
          return (
            <RadioChoice
              key={edition.id}
              group="edition"
              label={name(edition.name)}
              note={t(unlisted === 0 ? "editions.whole" : "editions.partial", {
                lists: t("listCount", { count: edition.rows.length }),
                date: date(edition.date),
                counted,
                unlisted,
                size,
              })}
              isChosen={edition.id === current.id}
              onChoose={() => chooseEdition(edition.id)}
            />
          );
        })}
      </fieldset>
    </Disclosure>
  );
}
