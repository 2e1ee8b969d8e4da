/**
 * A file of data that comes beside a page.
 * @throws when the network or the server does not give it
 */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as Data;
}
