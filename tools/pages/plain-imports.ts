const helper = /^import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'][^"']*preload-helper[^"']*["'];?\n?/m;

/** What Vite puts where it would list the files of a late module, to be fetched along with it. */
const list = /,\s*__VITE_PRELOAD__/g;

/**
 * Vite wraps each dynamic import in a helper that first loads the styles of the module: a file of its own that every page
 * would fetch, and a list of files in each module. No module that this site loads late has styles of its own, and what it
 * imports is named where it is wanted (`preload.ts`). So a module gets a wrapper that only calls, and no list.
 */
export const plainImports = {
  name: 'yingbin-plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code: string) => {
    const [statement = '', name] = helper.exec(code) ?? [];
    return name ? code.replace(statement, `const ${name} = (load) => load();\n`).replace(list, '') : null;
  },
  generateBundle: (_options: unknown, bundle: Record<string, unknown>) => {
    for (const file of Object.keys(bundle)) if (file.includes('preload-helper')) delete bundle[file];
  },
} as const;
