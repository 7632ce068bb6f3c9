/** An exact ratio of counts, not reduced until it is written. */
export interface Fraction {
  /** Zero or more. */
  readonly numerator: bigint;
  /** One or more. */
  readonly denominator: bigint;
}

/** A ratio as it is. Throws a RangeError where it is none, or below zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (numerator < 0n || denominator <= 0n) {
    throw new RangeError(`${numerator} / ${denominator} is no ratio of counts`);
  }
  return { numerator, denominator };
}

/** The exact sum of two ratios. */
export function sumOfFractions(a: Fraction, b: Fraction): Fraction {
  return a.denominator === b.denominator
    ? fraction(a.numerator + b.numerator, a.denominator)
    : fraction(
        a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator,
      );
}

const exactBelow = 2n ** 53n;

/** Binary digits of a quotient that are worked out: more than a double keeps. */
const digits = 64;

/** The nearest double, or one next to it; also where both parts are too large for one. */
export function toNumber({ numerator, denominator }: Fraction): number {
  if (numerator < exactBelow && denominator < exactBelow) {
    return Number(numerator) / Number(denominator);
  }
  const shift = Math.max(0, digits + sizeOf(denominator) - sizeOf(numerator));
  // In two steps: a power of two beyond 1,023 is no double.
  const half = Math.floor(shift / 2);
  return Number((numerator << BigInt(shift)) / denominator) / 2 ** half / 2 ** (shift - half);
}

/** About how many binary digits a number has: to the next four. */
function sizeOf(value: bigint): number {
  return 4 * value.toString(16).length;
}

/** "a/b" in lowest terms, "a" for a whole number. */
export function written({ numerator, denominator }: Fraction): string {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

/** The largest number that divides both; of zero and another the other. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
