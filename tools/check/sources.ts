import { type Kind, kinds } from '../../src/catalogue/catalogue.ts';
import { type Locale, locales } from '../../src/schemas/text.ts';
import type { Files } from './files.ts';
import { type Page, readPage } from './page.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

/** The files of one folder below `src/content/procedures`. */
export interface ProcedureFolder {
  id: string;
  /** `src/content/procedures/<id>` */
  path: string;
  head?: YamlFile;
  rules?: YamlFile;
  examples?: YamlFile;
  pages: Partial<Record<Locale, Page>>;
}

/** A drill's file. */
export interface DrillFile {
  /** `<procedure>/<name>` */
  id: string;
  procedure: string;
  kind: Kind;
  file: YamlFile;
}

/** The file of an onboarding path. */
export interface PathFile {
  id: string;
  file: YamlFile;
}

/** All that authors write, parsed but not yet judged. */
export interface Sources {
  folders: ProcedureFolder[];
  drills: DrillFile[];
  phrases: YamlFile[];
  paths: PathFile[];
  desks?: YamlFile;
  documents?: YamlFile;
  synonyms?: YamlFile;
  /** Files that no page and no tool reads. */
  stray: string[];
}

/** Every YAML file. */
export function yamlFiles({ folders, drills, phrases, paths, desks, documents, synonyms }: Sources): YamlFile[] {
  const inFolders = folders.flatMap(({ head, rules, examples }) => [head, rules, examples]);
  const named = [...drills, ...paths].map(({ file }) => file);
  return [...inFolders, ...named, ...phrases, desks, documents, synonyms].filter((file) => !!file);
}

/** Every page there is. */
export function pagesOf({ folders }: Sources): Page[] {
  return folders.flatMap(({ pages }) => locales.flatMap((locale) => pages[locale] ?? []));
}

const drillName = new RegExp(`^drills/([^/]+)/([^/]+)\\.(${kinds.join('|')})\\.yaml$`);
const inFolder = /^src\/content\/procedures\/([^/]+)\/([^/]+)$/;
const pathName = /^src\/content\/paths\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const phraseName = /^src\/content\/phrases\/[^/]+\.yaml$/;
/** Notes for authors, and what systems leave behind. */
const ignored = /(^|\/)(README[^/]*\.md|\.[^/]+|Thumbs\.db|.*~)$/;

/** Files a text under what it is, by its name. */
export function sourcesOf(files: Files): Sources {
  const folders = new Map<string, ProcedureFolder>();
  const sources: Sources = { folders: [], drills: [], phrases: [], paths: [], stray: [] };

  function place(path: string, text: string): boolean {
    if (path === 'src/content/desks.yaml') sources.desks = yamlFile(path, text);
    else if (path === 'src/content/sources.yaml') sources.documents = yamlFile(path, text);
    else if (path === 'src/content/synonyms.yaml') sources.synonyms = yamlFile(path, text);
    else if (phraseName.test(path)) sources.phrases.push(yamlFile(path, text));
    else return placeDrill(path, text) || placePath(path, text) || placeInFolder(path, text);
    return true;
  }

  function placeDrill(path: string, text: string): boolean {
    const [, procedure, name, kind] = drillName.exec(path) ?? [];
    if (!procedure || !name || !kind) return false;
    sources.drills.push({ id: `${procedure}/${name}`, procedure, kind: kind as Kind, file: yamlFile(path, text) });
    return true;
  }

  function placePath(path: string, text: string): boolean {
    const [, id] = pathName.exec(path) ?? [];
    if (id) sources.paths.push({ id, file: yamlFile(path, text) });
    return id !== undefined;
  }

  function placeInFolder(path: string, text: string): boolean {
    const [, id, name] = inFolder.exec(path) ?? [];
    if (!id || !name) return false;
    const folder = folders.get(id) ?? { id, path: `src/content/procedures/${id}`, pages: {} };
    folders.set(id, folder);
    const locale = locales.find((one) => name === `${one}.mdx`);
    if (locale) folder.pages[locale] = readPage(path, id, locale, text);
    else if (name === 'procedure.yaml') folder.head = yamlFile(path, text);
    else if (name === 'rules.yaml') folder.rules = yamlFile(path, text);
    else if (name === 'examples.yaml') folder.examples = yamlFile(path, text);
    else return false;
    return true;
  }

  for (const [path, text] of files) if (!ignored.test(path) && !place(path, text)) sources.stray.push(path);
  sources.folders = [...folders.values()];
  return sources;
}
