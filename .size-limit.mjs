import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { atMost, filesOfPage, filesOnceBegun, handbookPages } from './tools/budgets/page-files.ts';

/**
 * What a page of each class may weigh, compressed: everything that it fetches before anybody touches it, and for drills
 * also once somebody has begun, and `beside` what its island fetches on its own.
 */
const budgets = [
  { page: '/', limit: '9 KB' },
  { page: '/desks/property/', limit: '7.8 KB' },
  { page: '/paths/', limit: '7.3 KB' },
  { page: '/paths/new-receptionist/', limit: '30.4 KB' },
  { page: '/en/paths/new-receptionist/', limit: '30.2 KB' },
  { page: '/accessibility/', limit: '7 KB' },
  { page: '/coverage/', limit: '24.9 KB' },
  { page: '/papers/', limit: '8.3 KB' },
  { page: '/papers/complaints/five-clears-quiz/', limit: '8.5 KB' },
  { page: '/papers/phone-greeting/first-words/key/', limit: '12.3 KB' },
  { page: '/papers/complaints/angry-owner/cards/', limit: '13.5 KB' },
  { page: '/daily-report/', limit: '19.5 KB' },
  // A talk begins with what its page brings. While the first answer is written come its scorer and wordings: the more it knows,
  // the fairer it marks. The wordings of later turns come with those.
  { page: '/drills/complaints/angry-owner/', limit: '42.4 KB', begun: '123.2 KB' },
  { page: '/en/drills/complaints/angry-owner/', limit: '42.1 KB', begun: '102.6 KB' },
  { page: '/drills/complaints/five-clears-quiz/', limit: '27.4 KB', begun: '54.8 KB' },
  // Begun: assembled, run, handed over, practised and printed.
  { page: '/checklists/complaints/five-clears/', limit: '45.6 KB', begun: '81.4 KB' },
  { page: '/checklists/dignitary-visit/preparation/', limit: '50 KB', begun: '88.4 KB' },
  // The five questions come to it: 3 KB each on the average, the heaviest below.
  { page: '/review/', limit: '41.3 KB', begun: '97.6 KB' },
  // Beside the page it fetches the names of every rule of the handbook.
  { page: '/record/', limit: '51.3 KB', beside: { file: 'record/catalogue.json', limit: '68.2 KB' } },
  { page: '/en/record/', limit: '50.9 KB', beside: { file: 'en/record/catalogue.json', limit: '67 KB' } },
  { page: '/observation/visitor-etiquette/', limit: '35.7 KB' },
  { page: '/certificate/', limit: '39.5 KB' },
  // The board itself; what the content is called, and the worker, come with the first file.
  { page: '/trainer/', limit: '43.6 KB' },
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

/** Every page of the handbook comes in 14 KB and three answers; the longest, of 48 rules, fills the first window of a connection. */
const longest = /\/dignitary-visit\/$/;
const handbook = handbookPages('dist').map((page) =>
  measured(page, longest.test(page) ? '14.9 KB' : '14 KB', atMost(3, page, filesOfPage('dist', page))),
);
/** What a device fetches in the background to work without a network, in one language; the worker itself knows its files by name. */
const kept = (language) => {
  const packs = JSON.parse(readFileSync('dist/sw.js', 'utf8').match(/JSON\.parse\('(\{.*?\})'\)/)[1]).packs;
  return Object.keys({ ...packs.site, ...packs[language] }).map((path) => `dist/${decodeURI(path)}`);
};

export default [
  ...handbook,
  ...pages,
  // Hosts that compress mostly do so with gzip.
  { name: 'kept offline, Chinese', path: kept('zh'), gzip: true, limit: '5.1 MB' },
  { name: 'kept offline, English', path: kept('en'), gzip: true, limit: '4.9 MB' },
  measured('the service worker', '33 KB', ['dist/sw.js']),
  measured('the heaviest question of a review', '47 KB', ['dist/en/review/items/complaints/angry-owner/mine.json']),
];
