import { procedureId } from '../generate/procedure.ts';
import { titleOf } from '../generate/words.ts';
import { launch } from '../site/browser.ts';
import { certificateFor } from '../site/certificate.ts';
import { searchOnce } from '../site/search.ts';
import { serveSite } from '../site/server.ts';
import { bytesOfFile, bytesOfPage } from './size.ts';

/** What a reader of a built handbook fetches and waits for. */
export interface Costs {
  /** Bytes with brotli, all that the page fetches by itself. */
  home: number;
  procedures: number;
  drills: number;
  procedure: number;
  /** Bytes of what the record and a review fetch beside their page. */
  record: number;
  review: number;
  /** Milliseconds from typing to the first result, on a slow line by a browser that has never been here. */
  search: number;
}

/** Reads a built handbook as its readers do. */
export async function costsOf(dist: string): Promise<Costs> {
  const certificate = await certificateFor('localhost', Date.now());
  const site = await serveSite(dist, certificate);
  const browser = await launch(certificate);
  try {
    const asked = { query: titleOf(0).zh, wanted: `/procedures/${procedureId(0)}/` };
    return {
      home: bytesOfPage(dist, '/'),
      procedures: bytesOfPage(dist, '/procedures/'),
      drills: bytesOfPage(dist, '/drills/'),
      procedure: bytesOfPage(dist, `/procedures/${procedureId(0)}/`),
      record: bytesOfFile(dist, 'record/catalogue.json'),
      review: bytesOfFile(dist, 'review/items.json'),
      search: (await searchOnce(browser, site, asked)).found,
    };
  } finally {
    await browser.close();
    site.close();
  }
}
