import { Suspense, type ReactNode } from "react";
import { useI18n } from "#i18n/useI18n.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { CrashPanel } from "./CrashPanel.tsx";

/** A part of the page that may fail or be on its way without taking the rest along. */
export function PartBoundary({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  return (
    <ErrorBoundary renderFallback={(retry) => <CrashPanel onRetry={retry} />}>
      <Suspense fallback={<p>{t("app.loading")}</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
