import type { ReactNode } from "react";
import { useDropPreview } from "#features/meter/useDropPreview.ts";
import { SubjectOf } from "#store/subject.tsx";

/** What is inside is about the coalition as it would be if the pointer were released now. */
export function Dropped({ children }: { readonly children: ReactNode }) {
  const preview = useDropPreview();
  return <SubjectOf proposal={preview?.result.proposal ?? null}>{children}</SubjectOf>;
}
