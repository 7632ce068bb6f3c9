import type { Provenance } from "#domain/provenance.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";
import styles from "./SourceMarks.module.css";

interface SourceMarksProps {
  readonly ids: readonly string[];
  readonly provenance: Provenance;
}

/** The numbers of the documents that a figure was read in, each a link to its place in the list. */
export function SourceMarks({ ids, provenance }: SourceMarksProps) {
  const { number } = useI18n();
  const { sources } = provenance;
  return (
    <span className={styles.marks}>
      {ids.map((id) => {
        const index = sources.findIndex((source) => source.id === id);
        const source = sources[index];
        if (source === undefined) return null;
        return source.url === null ? (
          <span key={id}>{number(index + 1)}</span>
        ) : (
          <a
            key={id}
            className={styles.mark}
            href={source.url}
            target="_blank"
            rel="noreferrer"
            title={source.title}
          >
            {number(index + 1)}
            <VisuallyHidden> {source.title}</VisuallyHidden>
          </a>
        );
      })}
    </span>
  );
}
