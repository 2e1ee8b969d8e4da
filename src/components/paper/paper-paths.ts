import { drillPaths } from '../site/drill-paths.ts';
import { versionsOf } from './version.ts';

/** What `getStaticPaths` returns for papers and keys: an address a quiz or role-play, version and language. */
export async function paperPaths() {
  const paths = await drillPaths('roleplay', 'quiz');
  return paths.flatMap(({ params, props }) =>
    versionsOf(props.drill.kind).map((version) => ({
      params: { ...params, version: version === 'A' ? undefined : version.toLowerCase() },
      props: { ...props, version },
    })),
  );
}
