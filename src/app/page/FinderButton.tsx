import { conditionCount } from "#domain/constraints.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { useConstraints } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";

/** The id of the place where other coalitions are found. */
export const finderPlace = "finder";

/** Goes to where other coalitions are found. */
export function FinderButton() {
  const { t } = useI18n();
  const count = conditionCount(useConstraints());
  const { isEmpty } = useSubject().standing;
  const open = t(isEmpty ? "finder.openEmpty" : "finder.open");
  return (
    <Button look="framed" onClick={goToFinder}>
      {count === 0 ? open : t("finder.openWith", { count })}
    </Button>
  );
}

function goToFinder() {
  const place = document.getElementById(finderPlace);
  place?.scrollIntoView({ block: "start" });
  place?.focus({ preventScroll: true });
}
