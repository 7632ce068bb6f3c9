import { useI18n } from "#i18n/useI18n.ts";
import { useSubject } from "#store/subject.tsx";
import { CompactLabel } from "#ui/CompactLabel.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Icon } from "#ui/Icon.tsx";
import { part } from "#ui/part.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import { Working } from "#ui/Working.tsx";
import styles from "./RuleChooser.module.css";

const RulePanel = part(async () => (await import("./RulePanel.tsx")).RulePanel);

interface RuleChooserProps {
  /** Where the words of the rule stand beside the number of the line. */
  readonly place: "after" | "before" | "nowhere";
}

/** The number of the line, and which rule asks for it: a menu of rules. */
export function RuleChooser({ place }: RuleChooserProps) {
  const { t, number } = useI18n();
  const { proposal, standing } = useSubject();
  return (
    <Disclosure
      look="bare"
      align={place === "before" ? "end" : "start"}
      label={
        <span className={styles.beside} data-place={place}>
          <VisuallyHidden>{t("rule.heading")}</VisuallyHidden> <span>{number(standing.line)}</span>{" "}
          <CompactLabel shown={place === "nowhere" ? "never" : "always"}>
            <span className={styles.words}>
              {t(`rule.beside.${proposal.rule.kind}`)}
              <Icon name="chevron" />
            </span>
          </CompactLabel>
        </span>
      }
    >
      <RulePanel waiting={<Working>{t("app.loading")}</Working>} />
    </Disclosure>
  );
}
