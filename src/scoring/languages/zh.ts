import type { Language } from './language.ts';
import { company } from './zh/company.ts';
import { cues } from './zh/cues.ts';
import { gates } from './zh/gates.ts';
import { hearer, vocabularyOf } from './zh/homophones.ts';
import { quantities } from './zh/quantities.ts';
import { simplified } from './zh/simplified.ts';

/** Reading Chinese. */
export const zh: Language = {
  locale: 'zh',
  simplified,
  cues,
  cuts: {
    connective: /但是|但|不过(?![\d两])|可是|然后|而是|而且|所以|另外|接着/g,
    restart: /请问|请您|我们|我会|我来|我|您好|您|麻烦/g,
  },
  filler:
    /一定|肯定|必定|绝对|马上|立刻|立即|立马|尽快|赶紧|赶快|现在|这就|及时|尽量|尽可能|可能|也许|争取|随时|很快|亲自|第一时间|(?<=[我们您你咱])[会就先再也都还来]+(?=[\u4e00-\u9fff])|[先再就来](?=[帮给替为跟向把])/g,
  gates,
  company,
  quantities,
  vocabulary: vocabularyOf,
  guesser: hearer,
};
