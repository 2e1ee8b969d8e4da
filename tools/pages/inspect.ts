import { directives, hashesOf } from './csp.ts';
import { type Tag, tagsOf } from './tags.ts';

/** Relations of a `<link>` that say where something is, and fetch nothing. */
const silent = ['canonical', 'alternate', 'author', 'license', 'help', 'next', 'prev'];
/** Attributes that make the browser fetch something without being asked. */
const fetching = ['src', 'srcset', 'poster', 'data', 'background', 'xlink:href', 'component-url', 'renderer-url'];

const opened = (tag: Tag) => `<${tag.name}>`;

/** The addresses that a tag makes the browser fetch. */
function fetchedBy(tag: Tag): string[] {
  const found = fetching.flatMap((name) => tag.attributes.get(name) ?? []);
  const href = tag.attributes.get('href');
  const points = tag.name === 'a' || silent.includes(tag.attributes.get('rel') ?? '');
  return href === undefined || points ? found : [...found, href];
}

/** What is wrong with the policy of a page: where it stands, what it leaves out, what it allows too much. */
function policyProblems(tags: readonly Tag[]): string[] {
  const isPolicy = (tag: Tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  const [policy, ...more] = tags.filter(isPolicy);
  if (!policy) return ['there is no content security policy'];
  const early = tags.find((tag) => ['script', 'style', 'link'].includes(tag.name) && tag.at < policy.at);
  const written = new Map(
    (policy.attributes.get('content') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const hashes = hashesOf(tags);
  const lists = Object.entries(directives).flatMap(([name, sources]) => {
    const wanted = [...sources.split(' '), ...(hashes[name] ?? [])];
    const given = written.get(name);
    if (!given) return [`the policy says nothing of ${name}`];
    const missing = wanted.filter((source) => !given.includes(source));
    const extra = given.filter((source) => !wanted.includes(source));
    return [
      ...missing.map((source) => `${name} lacks ${source}`),
      ...extra.map((source) => `${name} allows ${source}, which the page does not need`),
    ];
  });
  return [
    ...more.map(() => 'there is more than one content security policy'),
    ...(early ? [`${opened(early)} stands before the policy, which does not hold for it`] : []),
    ...lists,
  ];
}

/** What is wrong with one tag: what the policy would forbid, and what would leave the site. */
function tagProblems(tag: Tag, base: string): string[] {
  const problems: string[] = [];
  for (const [name, value] of tag.attributes) {
    if (/^on[a-z]/.test(name)) problems.push(`${opened(tag)} has the event handler ${name}, which the policy forbids`);
    if (name === 'style') problems.push(`${opened(tag)} has a style attribute, which the policy forbids: use a class`);
    if (name === 'srcdoc') problems.push(`${opened(tag)} has srcdoc`);
    // Browsers take white space and control characters out of a scheme.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    if (/^(javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, '')) && name !== 'content')
      problems.push(`${opened(tag)} has code as the address in ${name}: ${value}`);
  }
  for (const address of fetchedBy(tag)) {
    const isOwn = address.startsWith(base) && !address.startsWith('//');
    if (!isOwn && !address.startsWith('#'))
      problems.push(`${opened(tag)} fetches ${address}, which is not below ${base}`);
  }
  if (tag.name === 'base') problems.push('<base> would move every address');
  if (tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh') problems.push('the page sends its reader away');
  return problems;
}

/**
 * What in a built page is not safe: a policy that is missing, late, too wide or too narrow; inline handlers and styles;
 * anything fetched from outside the site.
 * @param html the page
 * @param base the path the site is built for, with slashes at both ends
 * @returns one line a fault
 */
export function problemsOf(html: string, base: string): string[] {
  const tags = tagsOf(html);
  return [...policyProblems(tags), ...tags.flatMap((tag) => tagProblems(tag, base))];
}
