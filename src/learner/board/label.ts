const longestLabel = 120;

/** The name of a file as it can be shown: one line, no invisible signs; of a long one its end, which tells more. */
export function labelIn(name: string): string {
  const plain = [...name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()];
  return plain.length > longestLabel ? `…${plain.slice(-longestLabel).join('')}` : plain.join('');
}
