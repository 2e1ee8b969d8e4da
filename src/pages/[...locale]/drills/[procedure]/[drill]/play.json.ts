import type { APIRoute } from 'astro';
import { bundleOf } from '../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import { quizWords, roleplayWords } from '../../../../../components/drill/words.ts';
import { localeParams, placeOf } from '../../../../../components/site/place.ts';
import { playedIn } from '../../../../../components/site/played.ts';

/** What a role-play or quiz is played with: its island fetches it when somebody begins. */
export async function getStaticPaths() {
  const drills = playedIn(await loadCatalogue());
  return localeParams.flatMap((params) =>
    drills.map(({ procedure, name, drill }) => ({ params: { ...params, procedure, drill: name }, props: { drill } })),
  );
}

export const GET: APIRoute<{ drill: ReturnType<typeof playedIn>[number]['drill'] }> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  const { drill } = props;
  return Response.json({
    bundle: bundleOf(await loadCatalogue(), drill, locale),
    t: drill.kind === 'roleplay' ? roleplayWords(t) : quizWords(t),
  });
};
