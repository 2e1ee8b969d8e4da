const idle = window.requestIdleCallback ?? setTimeout;

/** Does some work once the page is there and has nothing else to do. */
export const whenIdle = (work: () => void): void => addEventListener('load', () => idle(work));
