import { company } from './en/company.ts';
import { cues } from './en/cues.ts';
import { gates } from './en/gates.ts';
import { quantities } from './en/quantities.ts';
import { speller, vocabularyOf } from './en/spelling.ts';
import type { Language } from './language.ts';

/** Reading English. */
export const en: Language = {
  locale: 'en',
  cues,
  cuts: {
    connective: /(?<![a-z'])(?:but|and then|then|so that|however|instead)(?![a-z'])/g,
    restart: /(?<![a-z'])(?:i'll|we'll|i|we|please|you|may|could|can)(?![a-z])/g,
  },
  filler:
    /(?<![a-z'])(?:just|really|definitely|certainly|surely|absolutely|also|now|personally|gladly|quickly|immediately|right away|straight away|straightaway|at once|actually|always|try to|maybe|perhaps|probably|hopefully|possibly|be able to|go and)(?![a-z'])/g,
  gates,
  company,
  quantities,
  vocabulary: vocabularyOf,
  guesser: speller,
};
