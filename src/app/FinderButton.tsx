import { useI18n } from "#i18n/useI18n.ts";
import { Button } from "#ui/Button.tsx";

/** The id of the place where other coalitions are found. */
export const finderPlace = "finder";

/** Goes to where other coalitions are found. */
export function FinderButton() {
  const { t } = useI18n();
  return (
    <Button look="quiet" onClick={goToFinder}>
      {t("finder.open")}
    </Button>
  );
}

function goToFinder() {
  const place = document.getElementById(finderPlace);
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}
