import type { APIRoute } from 'astro';
import { bundleOf } from '../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import { quizWords, roleplayWords } from '../../../../../components/drill/words.ts';
import { drillPaths } from '../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../components/site/place.ts';

export const getStaticPaths = () => drillPaths('roleplay', 'quiz');

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What a role-play or quiz is played with: its island fetches it when somebody begins. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  const { drill } = props;
  return Response.json({
    bundle: bundleOf(await loadCatalogue(), drill, locale),
    t: drill.kind === 'roleplay' ? roleplayWords(t) : quizWords(t),
  });
};
