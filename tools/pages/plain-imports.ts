/**
 * Vite wraps each dynamic import in a helper that first loads the styles of the module. No module that this site loads
 * late has styles of its own, and the helper would be the largest script of a handbook page.
 */
export const plainImports = {
  name: 'yingbin-plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;
