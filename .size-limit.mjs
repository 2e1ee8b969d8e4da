import { relative } from 'node:path';
import { filesOfPage, filesOnceBegun } from './tools/budgets/page-files.ts';

/**
 * What a page of each class may weigh, compressed: everything that it fetches before anybody touches it, and for drills
 * also once somebody has begun, and `beside` what its island fetches on its own. A handbook page fits the first round trip of a connection.
 */
const budgets = [
  { page: '/procedures/complaints/', limit: '14.5 KB' },
  { page: '/en/procedures/complaints/', limit: '14 KB' },
  { page: '/procedures/dignitary-visit/', limit: '15.9 KB' },
  { page: '/', limit: '14 KB' },
  { page: '/desks/property/', limit: '9 KB' },
  { page: '/paths/', limit: '8.3 KB' },
  { page: '/paths/new-receptionist/', limit: '32.3 KB' },
  { page: '/en/paths/new-receptionist/', limit: '32.3 KB' },
  { page: '/coverage/', limit: '26 KB' },
  { page: '/papers/', limit: '9.2 KB' },
  { page: '/papers/complaints/five-clears-quiz/', limit: '9.7 KB' },
  { page: '/papers/phone-greeting/first-words/key/', limit: '13.3 KB' },
  { page: '/papers/complaints/angry-owner/cards/', limit: '14.6 KB' },
  { page: '/daily-report/', limit: '20.5 KB' },
  // Nearly all that a talk fetches once begun is wordings: the more it knows, the fairer it marks.
  { page: '/drills/complaints/angry-owner/', limit: '35.2 KB', begun: '200 KB' },
  { page: '/en/drills/complaints/angry-owner/', limit: '35.2 KB', begun: '196 KB' },
  { page: '/drills/complaints/five-clears-quiz/', limit: '30.5 KB', begun: '61 KB' },
  // Begun: assembled, run, handed over, practised and printed.
  { page: '/checklists/complaints/five-clears/', limit: '45.9 KB', begun: '88.5 KB' },
  { page: '/checklists/dignitary-visit/preparation/', limit: '50.2 KB', begun: '95.5 KB' },
  // The five questions come to it: 3 KB each on the average, the heaviest below.
  { page: '/review/', limit: '42 KB', begun: '105 KB' },
  // Beside the page it fetches the names of every rule of the handbook.
  { page: '/record/', limit: '52.7 KB', beside: { file: 'record/catalogue.json', limit: '69.6 KB' } },
  { page: '/en/record/', limit: '52.7 KB', beside: { file: 'en/record/catalogue.json', limit: '69 KB' } },
  { page: '/observation/visitor-etiquette/', limit: '36.4 KB' },
  { page: '/certificate/', limit: '41.2 KB' },
  // The board itself; what the content is called, and the worker, come with the first file.
  { page: '/trainer/', limit: '42.5 KB' },
];

/** One line of the report. */
const measured = (name, limit, files) => ({
  name,
  limit,
  path: files.map((file) => relative('.', file)),
  brotli: true,
});

const pages = budgets.flatMap(({ page, limit, begun, beside }) => [
  measured(page, limit, filesOfPage('dist', page)),
  ...(begun ? [measured(`${page}, begun`, begun, filesOnceBegun('dist', page))] : []),
  ...(beside ? [measured(`${page}, whole`, beside.limit, [...filesOfPage('dist', page), `dist/${beside.file}`])] : []),
]);

export default [
  ...pages,
  measured('the heaviest question of a review', '47 KB', ['dist/en/review/items/complaints/angry-owner/mine.json']),
];
