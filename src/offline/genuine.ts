/** How many characters of a hash are kept: 96 bits tell any two files apart, and fifteen hundred of them stay small. */
const length = 16;

/** The hash of a file: SHA-256, in the alphabet of addresses, shortened. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, length);
}

/**
 * Whether a response is the very file that the build knows. The sign-in page of a hotel’s network, an error page, a file of
 * another build or one that came half are not.
 */
export async function isGenuine(response: Response, hash: string): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false;
  return (await hashOf(await response.clone().arrayBuffer())) === hash;
}
