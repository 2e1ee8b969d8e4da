import type { GateWords } from '../language.ts';

/** Words that hold a sentence together; keywords in a row have none. */
const functionWords = new Set(
  "a an the this that these those i you we he she it they me us him her them my our his its their is are was were be been am have has had do does did will would can could may might shall should must not to of in on at for with from by about as if when while and or but so because than then there here please i'm i'll i've i'd we'll we're we've you're it's that's let let's don't".split(
    ' ',
  ),
);
/** Nothing but courtesies, four or more without a stop, a word or two left over. */
const courtesies =
  /^(?:(?:hello|hi|thank you|thanks|sorry|goodbye|bye|(?:you're )?welcome|please|pleasure|excuse me) ?){4,}(?:[a-z']+ ?){0,2}$/;

const speaks = /(?<![a-z'])(?:i|we|i'(?:ll|m|ve|d)|we'(?:ll|re|ve|d)|me|my|our|us|let's)(?![a-z'])/;
const thirdPerson =
  /(?<![a-z])(?:the |a |every |all |any )?(?:callers?|visitors?|owners?|guests?|complainants?|customers?|clients?|tenants?|staff|receptionists?|that person|the person|polite words)(?![a-z'])/;
/** Says what is to be done, not that it is. */
const demands =
  /(?<![a-z'])(?:must|should|shall|ought|always|never|is to|are to|to be|needs? to|has to|have to|includes?)(?![a-z'])|^[a-z]+(?:e|s|t|k|l|r|n|p|d|y) (?:the |every |all |any )/;
/** Says that something is so. */
const states =
  /(?<![a-z])(?:is|are|was|were|has|have|had|'s|'re|will|can|can't|came|comes?|wants?|wanted|asks?|asked|called|rang|left|two|three|four|five|six|seven|eight|nine|ten|\d+)(?![a-z])/;
const directive =
  /^(?:always |never |do not |don't |politely |promptly )*(?:promise|apologi[sz]e|greet|state|tell|ask|give|answer|reply|record|write|note|confirm|repeat|read|offer|explain|arrange|keep|pass|report|inform|say|listen|be|use|treat)(?![a-z])/;

export const gates: GateWords = {
  toTheGrader:
    /(?<![a-z])(?:(?:ignore|disregard|forget) [^.!?;]{0,30}(?:rules?|instructions?|prompts?|criteria)|(?:mark|grade|score|rate|tick|count) (?:this|it|me|my answer|that)(?: one| answer| response)?(?: (?:as|is))?(?: (?:a|an))? (?:met|correct|right|pass|passed|full|good|please|yes|\d+)|full marks|(?:grade|score|rate) (?:this|me|my answer)|(?:this|my|the) (?:response|answer|reply) (?:is|contains?|meets?|should|has|was|deserves)|counts? as (?:a )?(?:pass|met)|examiner|give me (?:full|the|all|a pass|an? \d+)|you are (?:a|an|the) (?:grader|marker|scorer|examiner|ai))(?![a-z])/,
  isStuffed(pieces, text) {
    if (courtesies.test(text)) return true;
    const latin = pieces.join(' ').match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? [];
    // Who says I or we speaks, however tersely; so does who makes sentences, however short.
    if (latin.some((word) => /^(?:i|we)(?:'|$)/.test(word))) return false;
    const sentences = text.split(/[.!?;,]+/).filter((one) => /[a-z]/.test(one));
    if (sentences.length > 1 && latin.length / sentences.length >= 2.2) return false;
    const glue = latin.filter((word) => functionWords.has(word)).length;
    return latin.length >= 5 && glue / latin.length <= 0.15;
  },
  isRecited(text) {
    if (speaks.test(text)) return false;
    if (thirdPerson.test(text) && (demands.test(text) || !states.test(text))) return true;
    return directive.test(text) && !/(?<![a-z'])(?:you|your|please)(?![a-z])/.test(text);
  },
};
