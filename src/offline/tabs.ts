import type { Build } from './build.ts';
import type { Shelf } from './shelf.ts';

/**
 * Which build a tab is of, where it is not this one. A page goes on getting the files of the build that it came from, however
 * many builds have been put in place since: it would not understand those of another.
 */
export interface Tabs {
  /** The build of a tab, by the id that the browser gives it; undefined where it is of this one. */
  buildOf(tab: string): Promise<Build | undefined>;
  /** Says which build some tabs are of; those that are known already stay with theirs. */
  pin(tabs: readonly string[], build: Build): Promise<void>;
  /** The builds that living tabs are of; the others are forgotten. */
  inUse(living: readonly string[]): Promise<Build[]>;
}

/** Reads and writes the note about tabs. */
export function tabsOn(shelf: Shelf): Tabs {
  const note = 'tabs';
  let known: Promise<Record<string, string>> | undefined;
  let builds: Promise<Build[]> | undefined;
  const read = () => {
    known ??= shelf.read<Record<string, string>>(note).then((found) => found ?? {});
    return known;
  };
  return {
    async buildOf(tab) {
      const id = (await read())[tab];
      if (id === undefined) return undefined;
      builds ??= shelf.builds();
      return (await builds).find((build) => build.id === id);
    },
    async pin(tabs, { id }) {
      builds = undefined;
      const all = await read();
      for (const tab of tabs) all[tab] ??= id;
      await shelf.write(note, all);
    },
    async inUse(living) {
      const all = await read();
      const gone = Object.keys(all).filter((tab) => !living.includes(tab));
      for (const tab of gone) delete all[tab];
      if (gone.length > 0) await shelf.write(note, all);
      const ids = Object.values(all);
      return (await shelf.builds()).filter(({ id }) => ids.includes(id));
    },
  };
}
