const encoder = new TextEncoder();

/** The most octets a line of a calendar file may have, without its line break (RFC 5545, 3.1). */
const most = 75;

/** One content line as lines of at most 75 octets; no character is cut in two. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > most) {
      parts.push(part);
      // The space that marks a line as going on counts.
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

/**
 * A calendar file with its lines folded by octets. Libraries count characters, and one Chinese character is three
 * octets: some calendars refuse such lines.
 * @param text a calendar file, folded or not, with CRLF line breaks
 */
export function folded(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}
