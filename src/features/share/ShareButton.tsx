import { useI18n } from "#i18n/useI18n.ts";
import { useApp } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Icon } from "#ui/Icon.tsx";

export function ShareButton() {
  const { t } = useI18n();
  const showOverlay = useApp((app) => app.showOverlay);
  return (
    <Button onClick={() => showOverlay("share")}>
      <Icon name="share" />
      <CompactLabel>{t("share.button")}</CompactLabel>
    </Button>
  );
}
