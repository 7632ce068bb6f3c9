import type { Standing } from "#domain/standing.ts";
import { useCounting } from "#store/useApp.ts";
import { DropResult } from "./DropResult.tsx";
import styles from "./MajorityMeter.module.css";
import { EditionAgreement } from "./EditionAgreement.tsx";
import type { DropPreview } from "./useDropPreview.ts";
import { Verdict } from "./Verdict.tsx";

interface MeterWordsProps {
  readonly standing: Standing;
  readonly preview: DropPreview | null;
}

/** The verdict, or while something is over a zone what it would become. */
export function MeterWords({ standing, preview }: MeterWordsProps) {
  const scenario = useCounting();
  return (
    <div className={styles.words}>
      {preview === null ? (
        <>
          <Verdict scenario={scenario} standing={standing} />
          <EditionAgreement />
        </>
      ) : (
        <DropResult preview={preview} />
      )}
    </div>
  );
}
