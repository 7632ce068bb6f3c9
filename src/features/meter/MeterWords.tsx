import type { Subject } from "#domain/subject.ts";
import { DropResult } from "./DropResult.tsx";
import { EditionAgreement } from "./EditionAgreement.tsx";
import styles from "./MajorityMeter.module.css";
import type { DropPreview } from "./useDropPreview.ts";
import { Verdict } from "./Verdict.tsx";

interface MeterWordsProps {
  readonly subject: Subject;
  readonly preview: DropPreview | null;
}

/** The verdict, or while something is over a zone what it would become. */
export function MeterWords({ subject, preview }: MeterWordsProps) {
  return (
    <div className={styles.words}>
      {preview === null ? (
        <>
          <Verdict subject={subject} />
          <EditionAgreement />
        </>
      ) : (
        <DropResult preview={preview} />
      )}
    </div>
  );
}
