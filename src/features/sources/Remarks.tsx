import type { Localised } from "#domain/parliament.ts";
import { useI18n } from "#i18n/useI18n.ts";
import styles from "./Remarks.module.css";

interface RemarksProps {
  readonly remarks: readonly { readonly title: string; readonly text: Localised }[];
}

/** What there is to say, each under its title. */
export function Remarks({ remarks }: RemarksProps) {
  const { name } = useI18n();
  return (
    <dl className={styles.terms}>
      {remarks.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{name(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
