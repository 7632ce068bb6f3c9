/** Arrivals at entries of the history, of which the last is followed. */
export interface Arrivals {
  readonly begin: () => void;
  /** Whether something is on its way without which the browser's entry cannot be shown. */
  readonly isAwaiting: () => boolean;
  /** Somebody went on with what is on the screen: nothing is waited for any more. */
  readonly goOn: () => void;
  /** Calls back when something has come, unless another arrival or a change has left it behind. */
  readonly later: <T>(coming: Promise<T>, go: (come: T) => void) => Promise<void>;
}

/** `present` tells what is on the screen: another object after each change. */
export function createArrivals(present: () => object): Arrivals {
  let last = 0;
  let isAwaiting = false;

  return {
    begin() {
      last += 1;
      isAwaiting = false;
    },
    isAwaiting: () => isAwaiting,
    goOn() {
      isAwaiting = false;
    },
    async later(coming, go) {
      const arrival = last;
      const before = present();
      isAwaiting = true;
      const come = await coming;
      if (arrival !== last || before !== present()) return;
      isAwaiting = false;
      go(come);
    },
  };
}
