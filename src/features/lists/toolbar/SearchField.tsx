import { useId } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { Icon } from "#ui/Icon.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./ListsToolbar.module.css";

interface SearchFieldProps {
  readonly search: string;
  /** Somebody is about to search. */
  readonly onBegin: () => void;
  readonly onSearch: (search: string) => void;
}

export function SearchField({ search, onBegin, onSearch }: SearchFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>
        <Icon name="search" />
        <VisuallyHidden>{t("lists.search")}</VisuallyHidden>
      </label>
      <input
        id={id}
        type="search"
        placeholder={t("lists.searchExample")}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onFocus={onBegin}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}
