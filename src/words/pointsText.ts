import type { I18n } from "#i18n/i18n.ts";

/** A difference of two shares as percentage points with their sign: "+2.2", "−0.9", "0". */
export function pointsText(difference: number, { t, number }: I18n): string {
  const tenths = Math.round(difference * 1000);
  if (tenths === 0) return number(0);
  return t(tenths > 0 ? "charts.more" : "charts.less", { points: Math.abs(tenths) / 10 });
}
