/** How a page is played on. */
export interface Turns {
  /** How many attempts. */
  attempts: number;
  /** What is said in one's own words, one after another. */
  said: string[];
  /** The button that begins another attempt, once one is over. */
  again: string;
}

/**
 * Plays drills on the page that is open, through its own boxes and buttons, as quickly as it draws. It runs in the page, so everything it
 * needs is in it. It stands at the last report when it is done.
 * @throws when a drill does not come to an end
 */
export async function playOn({ attempts, said, again }: Turns): Promise<void> {
  const drawn = () => new Promise((resolve) => setTimeout(resolve));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
  const type = (box: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string) => {
    box.value = text;
    for (const event of ['input', 'change']) box.dispatchEvent(new Event(event, { bubbles: true }));
  };
  let turn = 0;
  /** Something in every box, right or not. */
  const answer = (form: HTMLFormElement) => {
    turn++;
    const groups = new Set<string>();
    for (const box of form.querySelectorAll<HTMLInputElement>('input, textarea, select')) {
      const first = box.type === 'radio' ? !groups.has(box.name) : turn % 2 === 0 || groups.size === 0;
      groups.add(box.name);
      if (box.type === 'radio' || box.type === 'checkbox') first && !box.checked && box.click();
      else if (box.tagName === 'SELECT') type(box, box.querySelectorAll('option')[1]?.value ?? '');
      else type(box, box.type === 'text' ? '3' : (said[turn % said.length] ?? ''));
    }
  };
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0 || find('.drill-saved')) find<HTMLButtonElement>(again)?.click();
    await frame();
    for (let steps = 0; !find('.drill-saved'); steps++) {
      if (steps > 300) throw new Error(`It does not end: ${document.querySelector('main')?.textContent?.slice(-600)}`);
      const form = find<HTMLFormElement>('form.answer');
      if (form) answer(form);
      await drawn();
      const send = find<HTMLButtonElement>('form.answer [type="submit"]');
      const goOn = [...document.querySelectorAll<HTMLButtonElement>('[data-stage] .button')].at(-1);
      (send ?? goOn)?.click();
      await drawn();
    }
    await frame();
  }
}
