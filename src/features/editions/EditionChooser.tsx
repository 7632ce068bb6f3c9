import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { part } from "#ui/part.tsx";
import { Working } from "#ui/Working.tsx";

const EditionPanel = part(async () => (await import("./EditionPanel.tsx")).EditionPanel);

/** Which published figures are used, behind a button that names them. */
export function EditionChooser() {
  const { t, name } = useI18n();
  const { edition } = useSubject().chamber;
  return (
    <Disclosure hint={t("editions.heading")} label={name(edition.name)}>
      <EditionChoices />
    </Disclosure>
  );
}

/** The published figures to choose from, where there is no room for the button. */
export function EditionChoices() {
  const { t } = useI18n();
  return <EditionPanel waiting={<Working>{t("app.loading")}</Working>} />;
}
