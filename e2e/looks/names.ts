import type { CDPSession } from '@playwright/test';

/** Roles of what can be operated. */
const operated =
  'button checkbox combobox link listbox menuitem radio searchbox slider spinbutton switch tab textbox DisclosureTriangle'.split(
    ' ',
  );
/** … and of what a name leads through. */
const named = [...operated, 'dialog', 'img', 'image', 'navigation', 'radiogroup', 'table'];

/** What Chromium tells a screen reader of one thing on the page. */
interface Node {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/**
 * What a screen reader could not tell apart or not say at all: things without a name, and links of one name that lead to
 * different places. Asks the accessibility tree itself, as the browser hands it on.
 */
export async function namelessFaults(session: CDPSession): Promise<string[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const seen = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: role?.value ?? '',
      name: name?.value.trim() ?? '',
      url: String(properties?.find((one) => one.name === 'url')?.value.value ?? ''),
    }));
  const nameless = seen
    .filter(({ role, name }) => named.includes(role) && name === '')
    .map(({ role }) => `a ${role} without a name`);
  const places = new Map<string, Set<string>>();
  for (const { role, name, url } of seen) {
    if (role !== 'link' || url === '') continue;
    places.set(name, (places.get(name) ?? new Set()).add(url));
  }
  const alike = [...places]
    .filter(([, to]) => to.size > 1)
    .map(([name, to]) => `“${name}” leads to ${[...to].slice(0, 3).join(', ')}`);
  return [...new Set([...nameless, ...alike])];
}
