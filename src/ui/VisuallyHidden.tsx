import type { ReactNode } from "react";
import { CompactLabel } from "./CompactLabel.tsx";

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <CompactLabel shown="never">{children}</CompactLabel>;
}
