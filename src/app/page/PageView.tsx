import { lazy, Suspense } from "react";
import { ChartsPanel } from "#features/charts/ChartsPanel.tsx";
import { MajorityMeter } from "#features/meter/MajorityMeter.tsx";
import { useApp } from "#store/useApp.ts";
import { WhenNear } from "#ui/WhenNear.tsx";
import { BuilderLayout } from "./BuilderLayout.tsx";
import { Lead } from "./Lead.tsx";
import { PageHeader } from "./PageHeader.tsx";
import { PartBoundary } from "./PartBoundary.tsx";
import styles from "./PageView.module.css";
import { BelowMeter } from "./BelowMeter.tsx";

// Most links can be read: what tells of one that cannot comes when there is one.
const LinkNotice = lazy(async () => ({
  default: (await import("#features/notice/LinkNotice.tsx")).LinkNotice,
}));

const QuotesPanel = lazy(async () => ({
  default: (await import("#features/quotes/QuotesPanel.tsx")).QuotesPanel,
}));

/** Which feature stands where. */
export function PageView() {
  const hasNotice = useApp((app) => app.notice !== null);
  return (
    <div className={styles.page}>
      <PageHeader />
      <main>
        {hasNotice && (
          <Suspense>
            <LinkNotice />
          </Suspense>
        )}
        <Lead />
        <PartBoundary>
          <MajorityMeter />
        </PartBoundary>
        <BelowMeter />
        <BuilderLayout />
        <WhenNear>
          <PartBoundary>
            <QuotesPanel />
          </PartBoundary>
        </WhenNear>
        <PartBoundary>
          <ChartsPanel />
        </PartBoundary>
      </main>
    </div>
  );
}
