import { noConstraints, sameConstraints } from "#domain/constraints.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useApp, useConstraints } from "#store/useApp.ts";
import { Button } from "#ui/Button.tsx";
import { focusChoiceAround } from "./finderFocus.ts";

/** Takes all conditions away, while there are any. */
export function ClearButton() {
  const { t } = useI18n();
  const chooseConstraints = useApp((app) => app.chooseConstraints);
  if (sameConstraints(useConstraints(), noConstraints)) return null;
  return (
    <Button
      look="quiet"
      onClick={({ currentTarget }) => {
        focusChoiceAround(currentTarget);
        chooseConstraints(noConstraints);
      }}
    >
      {t("finder.clear")}
    </Button>
  );
}
