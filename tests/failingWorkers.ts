/** A worker whose script comes to an end before it answers. */
export class FailingWorker extends EventTarget {
  postMessage() {
    this.dispatchEvent(new Event("error"));
  }

  terminate() {}
}

/** A worker that never says anything. */
export class SilentWorker extends EventTarget {
  static asked = 0;
  static ended = 0;

  postMessage() {
    SilentWorker.asked += 1;
  }

  terminate() {
    SilentWorker.ended += 1;
  }
}
