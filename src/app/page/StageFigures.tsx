import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";

/** Which parliament and figures are on the wall. */
export function StageFigures() {
  const { t, name } = useI18n();
  const { parliament, edition } = useSubject().chamber;
  return (
    <p>{t("stage.figures", { parliament: name(parliament.name), figures: name(edition.name) })}</p>
  );
}
