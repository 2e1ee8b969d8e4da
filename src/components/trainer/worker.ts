import { makeReader, type Reader } from '../../learner/board/reader.ts';
import { now } from '../drill/clock.ts';
import { type Order, sourceOf } from './orders.ts';

/* Reads record files beside the page. It is given files and sends back digests; the records themselves never leave it. */

let reader: Reader | undefined;

self.onmessage = ({ data: order }: MessageEvent<Order>) => {
  if (order.type === 'begin') {
    reader = makeReader({ course: order.course, now: now(), tell: (event) => self.postMessage(event) });
  } else if (order.type === 'read') reader?.read(order.files.map(sourceOf), order.known);
  else reader?.stop();
};
