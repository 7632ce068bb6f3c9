/** A worker whose script comes to an end before it answers. */
export class FailingWorker extends EventTarget {
  postMessage() {
    this.dispatchEvent(new Event("error"));
  }

  terminate() {}
}
