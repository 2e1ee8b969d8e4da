import type { BrowserContext } from '@playwright/test';

/** Stands before what a page says of its own violations; no page of the site writes it. */
const mark = '[csp]';

/** Runs in each page: a violation is an event, which says more than the browser's own line and is the same in each version. */
function tellViolations(prefix: string): void {
  window.addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `${prefix} ${event.effectiveDirective} forbids ${event.blockedURI || 'inline'} ${event.sample}`.trim(),
    );
  });
}

/** Addresses that name no host: they stay in the browser. */
const hostless = ['data:', 'blob:', 'about:'];

/** Looks at what pages, workers, service workers and sockets do that nothing on this site may do. */
export class Watch {
  /** One line each, in the order they were seen. */
  readonly troubles: string[] = [];
  #wanted: RegExp[] = [];
  #origins: string[];

  /** @param origin where requests may go, as `http://localhost:4399` */
  constructor(origin: string) {
    this.#origins = [origin];
  }

  /** Trouble that a test is about: it is no fault when it comes, and it is one when it does not. */
  want(...lines: RegExp[]): void {
    this.#wanted.push(...lines);
  }

  /** Lets requests go to a second site that the test itself serves. */
  allow(origin: string): void {
    this.#origins.push(origin);
  }

  /** Begins to look at all pages and workers of a context, those there and those to come. */
  follow = (context: BrowserContext): void => {
    // A context that closes at once has no page to tell anything.
    context.addInitScript(tellViolations, mark).catch(() => {});
    context.on('request', (request) => {
      const who = request.serviceWorker()
        ? 'a service worker'
        : request.isNavigationRequest()
          ? 'a page'
          : request.frame().url();
      this.#asks(who, request.url());
    });
    context.on('page', (page) => page.on('websocket', (socket) => this.#asks('a socket', socket.url())));
    context.on('weberror', (error) => {
      this.troubles.push(`${error.page()?.url()}: nobody caught ${error.error().stack ?? error.error().message}`);
    });
    context.on('console', (message) => {
      const text = message.text();
      if (text.startsWith(mark) || /Content Security Policy|Trusted(HTML|Script)/.test(text))
        this.troubles.push(`${message.location().url || message.page()?.url()}: ${text}`);
    });
  };

  /** What came unwanted, and what was wanted and did not come. */
  get faults(): string[] {
    const isWanted = (trouble: string) => this.#wanted.some((one) => one.test(trouble));
    const missing = this.#wanted.filter((one) => !this.troubles.some((trouble) => one.test(trouble)));
    return [...this.troubles.filter((one) => !isWanted(one)), ...missing.map((one) => `nothing came like ${one}`)];
  }

  #asks(who: string, address: string): void {
    const { origin, protocol } = new URL(address);
    const own = this.#origins.flatMap((one) => [one, one.replace(/^http/, 'ws')]);
    if (!hostless.includes(protocol) && !own.includes(origin)) this.troubles.push(`${who} asks ${address}`);
  }
}
