import { literal } from '../../match.ts';
import { editDistance } from '../edit-distance.ts';
import type { CompanyWords } from '../language.ts';

/** Words before a company word that make no name: the property. */
const generic = new Set(
  'hello hi hey good morning afternoon evening welcome thank thanks calling sorry yes please speaking a an the this that your our my his her their any some which what lost private rental new old other another local big good best real whole own of for about in on at to from with and or is are was be have has check see visit view manage managing no not at-law by under common case law house'.split(
    ' ',
  ),
);
/** What may open the clause in which a desk names itself; bounded, as it is tried from each stop. */
const self =
  "(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|(?:and )?welcome to|thank(?:s| you) for (?:call|ring|phon)ing|this is|you've reached|you have reached|you're through to|i'm (?:from|with|calling from)|here is|it's|[,.! ]){0,24}";
/** What may stand behind the name. */
const behind =
  '(?= ?(?:$|[,.!?;:—]|reception|front desk|management|company|services?|customer|how|may|can|speaking|here|office|okay|[a-z]+ speaking))';

export const company: CompanyWords = {
  pattern: (words) =>
    new RegExp(
      `(?<=^|[,.!?;:\n"]) ?${self}(?<name>[a-z'&-]+(?: [a-z'&-]+)?) (?:${words.map(literal).join('|')})${behind}`,
      'g',
    ),
  isGeneric: (name) => name.split(' ').some((word) => generic.has(word)),
  /** A few letters off. */
  isMisspelling(said, ours) {
    const shorter = said.split(' ').slice(0, ours.split(' ').length).join(' ');
    return editDistance(shorter, ours, 2) <= 2;
  },
};
