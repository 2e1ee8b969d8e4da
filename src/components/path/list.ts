import { allFollowed, howFar, pathWords } from './follow.ts';

/** Says on every card of the list how far the reader is. Where that can't be fetched the cards stay as they are. */
export async function showAll(base: string): Promise<void> {
  const [{ all }, t] = await Promise.all([allFollowed(base), pathWords()]);
  for (const followed of all) {
    const card = document.querySelector(`[data-path="${followed.path.id}"]`);
    const says = howFar(followed, t);
    const line = card?.querySelector('[data-path-says]');
    if (!says || !line) continue;
    line.textContent = says;
    const statuses = followed.state.days.flat().map(({ status }) => status);
    for (const [index, seal] of [...(card?.querySelectorAll<HTMLElement>('.path-seal') ?? [])].entries())
      seal.dataset.status = statuses[index] ?? 'open';
  }
}
