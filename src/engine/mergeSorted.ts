/** Lists in lexicographic order from several generators that are each in that order. */
export function* mergeSorted(
  generators: readonly Generator<readonly number[]>[],
): Generator<readonly number[]> {
  if (generators.length === 1) {
    const [only] = generators;
    if (only !== undefined) yield* only;
    return;
  }
  const heads = generators.flatMap((generator) => {
    const first = generator.next();
    return first.done === true ? [] : [{ generator, list: first.value }];
  });
  while (heads.length > 0) {
    heads.sort((a, b) => compareLists(a.list, b.list));
    const [best] = heads;
    if (best === undefined) return;
    yield best.list;
    const next = best.generator.next();
    if (next.done === true) heads.shift();
    else best.list = next.value;
  }
}

/** Lexicographic: by the first place in which two lists differ, a beginning before what it begins. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  if (place < 0) return a.length - b.length;
  const [left, right] = [a[place] ?? 0, b[place]];
  return right === undefined ? 1 : left - right;
}
