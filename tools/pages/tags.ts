import { Parser } from 'htmlparser2';

/** One opening tag of a built page. */
export interface Tag {
  name: string;
  /** Its attributes, character references resolved; an attribute without a value has an empty one. */
  attributes: Map<string, string>;
  /** Where in the page it begins. */
  at: number;
  /** What stands in it, for scripts and styles; they hold no tags. */
  text?: string;
}

/**
 * The opening tags of a page, in its order; what stands in comments, scripts and styles is none.
 * @param html a built page
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  /** The script or style that the reading is in. */
  let raw: Tag | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag: Tag = { name, attributes: new Map(Object.entries(attributes)), at: parser.startIndex };
      tags.push(tag);
      if (name === 'script' || name === 'style') raw = Object.assign(tag, { text: '' });
    },
    ontext(text) {
      if (raw) raw.text += text;
    },
    onclosetag() {
      raw = undefined;
    },
  });
  parser.end(html);
  return tags;
}
