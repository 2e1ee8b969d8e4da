import type { APIRoute } from 'astro';
import { quizWords, roleplayWords } from '../../../components/drill/words.ts';
import { localeParams, placeOf } from '../../../components/site/place.ts';

export const getStaticPaths = () => localeParams.map((params) => ({ params }));

/** The words that turns and questions are played with: a review may ask either. */
export const GET: APIRoute = ({ params }) => {
  const { t } = placeOf(params.locale);
  return Response.json({ ...roleplayWords(t), ...quizWords(t) });
};
