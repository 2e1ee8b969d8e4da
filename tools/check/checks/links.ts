import { drillPath } from '../../../src/catalogue/catalogue.ts';
import { locales } from '../../../src/schemas/text.ts';
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { Mention, Page } from '../page.ts';
import { error, type Problem } from '../problem.ts';
import { pagesOf } from '../sources.ts';
import { sections } from './pages.ts';

/** The anchor that a heading gets: lower case, without punctuation, spaces as hyphens. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** Every page of the site below the language, with its anchors where they are known: `practise` is the list of drills. */
function routesOf({ sources, names }: Content): Map<string, Set<string> | undefined> {
  const routes = new Map<string, Set<string> | undefined>(
    [
      '/',
      '/procedures/',
      '/drills/',
      '/checklists/',
      '/record/',
      '/desks/',
      '/coverage/',
      '/sources/',
      '/daily-report/',
    ].map((path) => [path, undefined]),
  );
  for (const { id } of sources.folders) {
    const rules = [...(names.rules.get(id)?.places.keys() ?? [])].map((rule) => rule.slice(id.length + 1));
    routes.set(`/procedures/${id}/`, new Set([...sections, 'practise', ...rules]));
  }
  for (const drill of sources.drills) routes.set(drillPath(drill), undefined);
  return routes;
}

function headingAnchors(content: Content, path: string, { locale }: Page): string[] {
  const page = content.sources.folders.find(({ id }) => path === `/procedures/${id}/`)?.pages[locale];
  return (page?.headings ?? []).map(({ text }) => anchorOf(text));
}

function checkLink(
  content: Content,
  routes: ReturnType<typeof routesOf>,
  page: Page,
  { text, place }: Mention,
): Problem[] {
  if (!/^[/#.]/.test(text)) {
    if (/^(https?:|mailto:|tel:)/.test(text)) return [];
    return [
      error(
        place,
        `the link ${text}`,
        'a path from the root (/procedures/…/), an #anchor or https://',
        'write the whole path',
      ),
    ];
  }
  if (text.startsWith('.'))
    return [
      error(place, `the relative link ${text}`, 'a path from the root, such as /procedures/…/', 'write the whole path'),
    ];
  const [written = '', anchor] = text.split('#');
  const path = written || `/procedures/${page.procedure}/`;
  const prefix = locales.find((locale) => path.startsWith(`/${locale}/`));
  if (prefix)
    return [
      error(
        place,
        `the link ${text} with a language in it`,
        'a path without the language: the page adds its own',
        `write ${text.slice(prefix.length + 1)}`,
      ),
    ];
  if (!routes.has(path)) {
    const close = routes.has(`${path}/`) ? `${path}/` : nearest(path, routes.keys());
    return [
      error(
        place,
        `a link to ${path}, where no page is`,
        'a page of the site',
        close ? `write ${close}` : 'link to a page that exists',
      ),
    ];
  }
  const anchors = routes.get(path);
  if (!anchor || !anchors) return [];
  const all = [...anchors, ...headingAnchors(content, path, page)];
  if (all.includes(decodeURIComponent(anchor))) return [];
  const close = nearest(anchor, all);
  return [
    error(
      place,
      `a link to #${anchor}, which ${path} does not have`,
      'a section, a rule or a heading of that page',
      close ? `write #${close}` : 'link to an anchor that exists',
    ),
  ];
}

/** Links of the prose that lead nowhere. */
export function checkLinks(content: Content): Problem[] {
  const routes = routesOf(content);
  return pagesOf(content.sources).flatMap((page) =>
    page.links.flatMap((link) => checkLink(content, routes, page, link)),
  );
}
