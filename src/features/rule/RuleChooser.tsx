import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { part } from "#ui/part.tsx";
import { Working } from "#ui/Working.tsx";

const RulePanel = part(async () => (await import("./RulePanel.tsx")).RulePanel);

/** What has to be reached, and which rule of the chamber asks for it. */
export function RuleChooser() {
  const { t } = useI18n();
  const { rule } = useSubject().proposal;
  return (
    <Disclosure hint={t("rule.heading")} label={t(`rule.${rule.kind}`)}>
      <RulePanel waiting={<Working>{t("app.loading")}</Working>} />
    </Disclosure>
  );
}
