import { isInserted } from './han.ts';

/** A stretch of an excerpt, marked where it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const decode = (text: string) => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);

/**
 * Reads an excerpt of the index: marks become pieces, the spaces set between Han characters go, marks that touch become one.
 * @param html text with `<mark>` and character entities, nothing else
 */
export function piecesOf(html: string): Piece[] {
  const characters = html.split(/(<mark>.*?<\/mark>)/s).flatMap((part) => {
    const marked = part.startsWith('<mark>');
    return [...decode(marked ? part.slice(6, -7) : part)].map((text) => ({ text, marked }));
  });
  const kept = characters.filter(
    ({ text }, index) => text !== ' ' || !isInserted(characters[index - 1]?.text, characters[index + 1]?.text),
  );
  const pieces: Piece[] = [];
  for (const { text, marked } of kept) {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text;
    else pieces.push({ text, marked });
  }
  return pieces;
}
