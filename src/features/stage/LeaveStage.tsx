import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Icon } from "#ui/Icon.tsx";

/** On the wall: back to the page. */
export function LeaveStage() {
  const { t } = useI18n();
  const showView = useApp((app) => app.showView);
  return (
    <Button look="quiet" onClick={() => showView("page")}>
      <Icon name="screen" />
      <CompactLabel>{t("stage.leave")}</CompactLabel>
    </Button>
  );
}
