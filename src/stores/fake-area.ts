import type { Area } from './storage.ts';

/** A storage in memory for tests, with room for `room` characters, keys included. */
export function fakeArea(room = Number.POSITIVE_INFINITY): Area & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, text) {
      const others = [...texts].filter(([name]) => name !== key);
      const used = others.reduce((sum, [name, kept]) => sum + name.length + kept.length, 0);
      if (used + key.length + text.length > room) throw new DOMException('no room', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
  };
}

/** What a browser tells the other tabs; `key` null stands for “everything cleared”. */
export function storageEvent(key: string | null, newValue: string | null): Event {
  return Object.assign(new Event('storage'), { key, newValue });
}
