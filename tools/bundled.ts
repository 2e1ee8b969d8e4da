import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** How a bundle is run: as a module, or as a script that leaves what it exports under a name. */
type Form = { format: 'esm' } | { format: 'iife'; globalName: string };

/**
 * Modules as one text that any browser runs, without their types.
 * @param contents imports and exports, by paths from the top folder
 */
export async function bundled(contents: string, form: Form): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    target: 'es2022',
    write: false,
    ...form,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no file.');
  return file.text;
}
