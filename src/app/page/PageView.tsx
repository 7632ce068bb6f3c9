import { PartBoundary } from "#ui/PartBoundary.tsx";
import { AddressBehind } from "./AddressBehind.tsx";
import { BuilderLayout } from "./BuilderLayout.tsx";
import { ChartsPlace } from "./ChartsPlace.tsx";
import { Lead } from "./Lead.tsx";
import { Notice } from "./Notice.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { QuotesLine } from "./QuotesPlace.tsx";
import { RuledMeter } from "./RuledMeter.tsx";
import styles from "./PageView.module.css";

/** Which feature stands where. */
export function PageView() {
  return (
    <div className={styles.page}>
      <PartBoundary isAwaitedOutside>
        <PageHeader />
      </PartBoundary>
      <main>
        <PartBoundary isAwaitedOutside>
          <Notice />
        </PartBoundary>
        <AddressBehind />
        <Lead />
        <RuledMeter />
        <QuotesLine />
        <BuilderLayout />
        <ChartsPlace />
      </main>
    </div>
  );
}
