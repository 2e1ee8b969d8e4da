import { langOf } from '../../i18n/locales.ts';
import type { Place } from './place.ts';

/**
 * The site as an app that can be installed. Both languages are one app, opened in the language it was installed in.
 * @param base the base of the site
 */
export function appManifest({ locale, t, to }: Place, base: string) {
  const root = base.replace(/\/?$/, '/');
  const icon = (name: string, sizes: string, purpose = 'any') => {
    const type = name.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
    return { src: `${root}${name}`, sizes, type, purpose };
  };
  const shortcut = (path: string, name: string) => ({ name, url: to(path) });
  return {
    id: root,
    name: `${t.site.name} · ${t.site.tagline}`,
    short_name: t.site.name,
    description: t.site.homePage.lead,
    lang: langOf[locale],
    dir: 'ltr',
    start_url: to('/'),
    scope: root,
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    icons: [
      icon('icons/192.png', '192x192'),
      icon('icons/512.png', '512x512'),
      icon('icons/maskable.png', '512x512', 'maskable'),
      icon('favicon.svg', 'any'),
    ],
    shortcuts: [
      shortcut('/procedures/', t.site.nav.procedures),
      shortcut('/review/', t.review.link.title),
      shortcut('/checklists/', t.site.nav.checklists),
      shortcut('/record/', t.site.nav.record),
    ],
  };
}
