/** A slow line to a server. */
export interface Speed {
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number;
  /** Bits a millisecond (kilobits a second) that all answers together get. */
  down: number;
}

/**
 * Slow 4G as Lighthouse applies it to a real browser: a line of 1.6 Mbit/s and a round trip of 150 ms. A delay of requests can't
 * delay handshakes, so Lighthouse makes it 3.75 round trips a request and a tenth less of the bits; so do we.
 */
export const slow4G: Speed = { latency: 150 * 3.75, down: 1.6 * 1024 * 0.9 };

/** What the machine itself does, for what is not measured. */
export const unbound: Speed = { latency: 0, down: Number.POSITIVE_INFINITY };

/** Bytes that an answer sends before the others get their turn. */
const turn = 2920;

/**
 * A line that all answers share in turns. Times are reckoned, not added up from waits: a timer that is late makes nothing slower.
 * @param wait resolves at a moment of the clock that `now` reads, milliseconds
 */
export function lineOf(speed: Speed, wait: (until: number) => Promise<void>) {
  let free = 0;
  return {
    /**
     * Carries an answer.
     * @param asked when its request came
     * @param send takes the part from one byte to another
     */
    async carry(asked: number, size: number, send: (from: number, to: number) => void): Promise<void> {
      let ready = asked + speed.latency;
      await wait(ready);
      for (let from = 0; from < size; from += turn) {
        const to = Math.min(size, from + turn);
        ready = Math.max(ready, free) + ((to - from) * 8) / speed.down;
        free = ready;
        await wait(ready);
        send(from, to);
      }
    },
  };
}
