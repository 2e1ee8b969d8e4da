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
  { page: '/paths/new-receptionist/', limit: '31.2 KB' },
  { page: '/en/paths/new-receptionist/', limit: '31.2 KB' },
  { page: '/accessibility/', limit: '7.2 KB' },
  { page: '/coverage/', limit: '26 KB' },
  { page: '/papers/', limit: '9.2 KB' },
  { page: '/papers/complaints/five-clears-quiz/', limit: '9.7 KB' },
  { page: '/papers/phone-greeting/first-words/key/', limit: '13.3 KB' },
  { page: '/papers/complaints/angry-owner/cards/', limit: '14.6 KB' },
  { page: '/daily-report/', limit: '20 KB' },
  // Nearly all that a talk fetches once begun is wordings: the more it knows, the fairer it marks.
  { page: '/drills/complaints/angry-owner/', limit: '33.7 KB', begun: '199 KB' },
  { page: '/en/drills/complaints/angry-owner/', limit: '33.5 KB', begun: '195 KB' },
  { page: '/drills/complaints/five-clears-quiz/', limit: '29.6 KB', begun: '59 KB' },
  // Begun: assembled, run, handed over, practised and printed.
  { page: '/checklists/complaints/five-clears/', limit: '44.7 KB', begun: '87.5 KB' },
  { page: '/checklists/dignitary-visit/preparation/', limit: '49 KB', begun: '94.5 KB' },
  // The five questions come to it: 3 KB each on the average, the heaviest below.
  { page: '/review/', limit: '41.3 KB', begun: '104 KB' },
  // Beside the page it fetches the names of every rule of the handbook.
  { page: '/record/', limit: '51.2 KB', beside: { file: 'record/catalogue.json', limit: '68 KB' } },
  { page: '/en/record/', limit: '51.2 KB', beside: { file: 'en/record/catalogue.json', limit: '68 KB' } },
  { page: '/observation/visitor-etiquette/', limit: '35.4 KB' },
  { page: '/certificate/', limit: '40.5 KB' },
  // The board itself; what the content is called, and the worker, come with the first file.
  { page: '/trainer/', limit: '42 KB' },
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
