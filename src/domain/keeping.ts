/** Where a choice is kept: in the link, as a step of undo, on the device. Else it ends with the visit. */
export interface Keeping {
  readonly link: boolean;
  readonly undo: boolean;
  readonly device: boolean;
}

/** Keys that a link of a later version may carry, each with where its choice will be kept. */
export const laterLinkKeys = {
  set: { link: true, undo: true, device: false },
  split: { link: true, undo: true, device: false },
  merge: { link: true, undo: true, device: false },
  size: { link: true, undo: true, device: false },
  connected: { link: true, undo: true, device: false },
  tied: { link: true, undo: true, device: false },
  task: { link: true, undo: true, device: false },
  num: { link: true, undo: false, device: true },
  theme: { link: true, undo: false, device: true },
  embed: { link: true, undo: false, device: false },
} as const satisfies Readonly<Record<string, Keeping>>;
