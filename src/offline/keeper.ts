import { languageOf } from './address.ts';
import { type Build, essentialsOf, filesOf, type Pack } from './build.ts';
import { fill, type Source } from './fill.ts';
import type { Standing } from './messages.ts';
import { noteOf, type Shelf } from './shelf.ts';
import type { Sparing } from './sparing.ts';
import type { Tabs } from './tabs.ts';

/** A tab or worker of the site, as the browser lists it. */
export interface Living {
  id: string;
  /** Where it is: its path below the base of the site. */
  path: string;
}

/** What the worker of a build does to keep it, whatever calls for it. */
export interface Keeper {
  /** Fetches everything that the open tabs and whoever uses this device need; only then may this build take its place. */
  install(living: readonly Living[]): Promise<void>;
  /** This build is in place now. Tabs that are open are of the build before. */
  activate(living: readonly Living[]): Promise<void>;
  /** Keeps a language as well. */
  keep(language: Pack, mayGoOn: () => boolean): Promise<void>;
  /** Takes out what no tab needs any more. */
  sweep(living: readonly Living[]): Promise<void>;
  /** Builds before this one that are still kept. */
  older(): Promise<Build[]>;
  standing(): Promise<Standing>;
}

/** What is noted beside files and builds. */
const notes = {
  /** Id of the build whose worker answers. */
  inPlace: 'in-place',
  /** Id of the build that is being fetched, or waits: a sweep must not take out what it has so far. */
  coming: 'coming',
  /** The packs that somebody on this device needs. */
  packs: 'packs',
};

/** @param sparing why only what is looked at is kept, unless the reader asks for more; undefined where all is */
export function keeperOf(build: Build, shelf: Shelf, tabs: Tabs, source: Source, sparing?: Sparing): Keeper {
  const wanted = async () => (await shelf.read<Pack[]>(notes.packs)) ?? [];
  const want = async (...packs: Pack[]) => {
    const all = [...new Set([...(await wanted()), ...packs])];
    await shelf.write(notes.packs, all);
    return all;
  };
  const whole = new Set<Pack>();
  let isAlone = false;

  return {
    async install(living) {
      await shelf.write(notes.coming, build.id);
      await shelf.write(noteOf(build), build);
      await fill(shelf, essentialsOf(build), source);
      if (sparing) return;
      await fill(shelf, filesOf(build, await want('site', ...living.map(({ path }) => languageOf(path)))), source);
    },

    async activate(living) {
      const before = await shelf.read<string>(notes.inPlace);
      const last = (await shelf.builds()).find(({ id }) => id === before && id !== build.id);
      const ids = living.map(({ id }) => id);
      if (last) await tabs.pin(ids, last);
      await shelf.write(notes.inPlace, build.id);
    },

    async keep(language, mayGoOn) {
      if (whole.has(language)) return;
      await fill(shelf, filesOf(build, await want('site', language)), source, mayGoOn);
      whole.add(language);
    },

    async sweep(living) {
      if (isAlone) return;
      const [all, coming] = await Promise.all([shelf.builds(), shelf.read<string>(notes.coming)]);
      const next = all.filter(({ id }) => id === coming && id !== build.id);
      // An older build stays for the tabs that are of it, and until this one can stand in for it.
      const isWhole = (await shelf.missing(filesOf(build, await wanted()))).length === 0;
      const used = isWhole ? await tabs.inUse(living.map(({ id }) => id)) : all;
      const kept = [...new Map([build, ...next, ...used].map((one) => [one.id, one])).values()];
      await shelf.keepOnly(kept);
      isAlone = kept.length === 1;
    },

    async older() {
      const coming = await shelf.read<string>(notes.coming);
      return (await shelf.builds()).filter(({ id }) => id !== build.id && id !== coming);
    },

    async standing() {
      const of = async (pack: Pack) => {
        const files = filesOf(build, [pack]);
        const kept = files.length - (await shelf.missing(files)).length;
        return { files: files.length, kept, bytes: build.bytes[pack] };
      };
      return { site: await of('site'), zh: await of('zh'), en: await of('en'), sparing };
    },
  };
}
