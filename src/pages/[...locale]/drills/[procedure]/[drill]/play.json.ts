import type { APIRoute } from 'astro';
import { bundleOf } from '../../../../../catalogue/bundle.ts';
import { loadCatalogue } from '../../../../../catalogue/load.ts';
import { talkOf } from '../../../../../catalogue/parts.ts';
import { quizWords } from '../../../../../components/drill/words.ts';
import { drillPaths } from '../../../../../components/site/drill-paths.ts';
import { placeOf } from '../../../../../components/site/place.ts';

export const getStaticPaths = () => drillPaths('roleplay', 'quiz');

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** What a role-play or quiz is played with: its island fetches it when somebody begins. The phrases of a talk are beside it. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const { locale, t } = placeOf(params.locale);
  const bundle = bundleOf(await loadCatalogue(), props.drill, locale);
  return Response.json(bundle.kind === 'roleplay' ? { bundle: talkOf(bundle) } : { bundle, t: quizWords(t) });
};
