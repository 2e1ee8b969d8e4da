import type { Locale } from '../../schemas/text.ts';
import type { Found, Matcher } from '../match.ts';
import type { Folding } from '../normalise.ts';
import type { Quantity } from '../quantities.ts';
import type { PhraseTable } from '../types.ts';

/** The words that weaken a match, as patterns on normalised text (lower case, half width, simplified). */
export interface CueWords {
  /** Courtesies and questions that look like a denial even to a forbidden phrase: nothing within them counts as one. */
  courtesy: RegExp;
  /** Words that only look like a negation. */
  pseudoNegation: RegExp;
  /** Denials before what they deny. */
  negators: RegExp;
  /** A request to leave something be, addressed to the visitor: “您不用再打电话来”, “please don't call again”. */
  request: { denial: RegExp; before: RegExp };
  /** Denials of what was, not of what will be: “我们没有及时回复您”. */
  pastNegator: RegExp;
  /** Denials that take a whole sentence, new subject and all: “不能保证我们会…”. */
  governing: RegExp;
  /** Verb complements that deny the verb before them: 回复不了. */
  complements?: RegExp;
  /** Denials after what they deny, in the same clause or alone in the next. */
  tails: RegExp;
  /** Where the scope of a denial ends. */
  scopeEnd: RegExp;
  /** The trainee setting out to do something: where nobody stops between sentences, a new one begins here. */
  freshStart: RegExp;
  /** A new subject: it ends the scope of a denial too, unless the denial governs sentences. */
  newSubject: RegExp;
  /** Someone else says so, or it is said to be said. */
  reported: RegExp;
  /** “…，经理说的”: the report comes after. */
  reportedAfter: RegExp;
  /** What may stand between a report and what is reported. */
  saysThat: RegExp;
  /** Who quotes themselves: the trainee who writes 我会说：“您好” answers with it. */
  selfQuote: RegExp;
  /** Conditions that are courtesy, belong to the caller, or change nothing. */
  politeCondition: RegExp;
  /** Conditions. */
  conditions: RegExp;
  /** Words of a main clause that holds whatever the condition. */
  regardless: RegExp;
  /** Words with which a condition says already what follows from it. */
  carriesOn: RegExp;
  /** What begins a clause that a condition does not reach. */
  turns: RegExp;
  /** Words that take the firmness out of a promise. */
  hedges: RegExp;
  /** A clause that is nothing but a hedge speaks of the clause before it. */
  onlyHedge: RegExp;
  /** A clause that asks, or asks for something. */
  asking: RegExp;
  /** The end of a clause that asks, whatever stands before it. */
  asksAtEnd: RegExp;
  /** Says that one knows: then question words ask nothing. */
  statesKnowledge: RegExp;
  /** Question words that are part of a statement: “what you said”, “when I know”. */
  notAsking: RegExp;
}

/** Where speech without punctuation is cut. */
export interface Cuts {
  /** Words before which it is cut. */
  connective: RegExp;
  /** Where an overlong stretch is cut first: a new subject or a new speech act. */
  restart: RegExp;
}

/** How an answer tries for credit without saying anything to the visitor. */
export interface GateWords {
  toTheGrader: RegExp;
  /** Keywords in a row: many short pieces, hardly a function word among them. */
  isStuffed(pieces: readonly string[], text: string, spaced: boolean): boolean;
  /** Speaks about the duty instead of to the visitor: nobody is addressed, nobody speaks. */
  isRecited(text: string): boolean;
}

/** An answer as it may have been meant. */
export interface Guess {
  text: string;
  /** True where each unit stands where it was typed: then denials and hedges are read in it too. */
  inPlace: boolean;
  /** What a matcher finds only thanks to guessing, in places of the text as typed. */
  find(matcher: Matcher): Found[];
}

/** The words of a drill that a mistyped one may have been, packed as its language has it. */
export interface Vocabulary {
  /** The characters that it is packed with, where it needs any. */
  letters: string;
  /** What may be meant. */
  meant: string;
  /** What is right as it stands, and never meant: words of forbidden phrases. */
  known: string;
}

/** Guesses what a mistyped answer was meant to say; undefined where it is right as it stands. */
export type Guesser = (text: string) => Guess | undefined;

/** Finds a company's name where a desk names itself: `name` is a group of the pattern. */
export interface CompanyWords {
  pattern(words: readonly string[]): RegExp;
  /** Whether what stands before the company word is no name: 我们物业, the property. */
  isGeneric(name: string): boolean;
  /** Whether a name is ours, mistyped. */
  isMisspelling(said: string, ours: string): boolean;
}

/** What reading an answer needs to know of its language. An island fetches one of them. */
export interface Language {
  locale: Locale;
  /** Characters that stand for others; none where the language has one script. */
  simplified?: Folding;
  cues: CueWords;
  cuts: Cuts;
  /** Words that firm up, hurry or soften and leave the act as it is. */
  filler: RegExp;
  gates: GateWords;
  company: CompanyWords;
  /** Every amount of time and people in a normalised text, in order. */
  quantities(text: string): Quantity[];
  /** What guessing needs to know of all phrases of a drill, whichever of them have come. */
  vocabulary(phrases: PhraseTable): Vocabulary;
  /**
   * @param names the desk's own names
   * @param facts names and figures of the drill: they stay as typed
   * @param vocabulary of all phrases of the drill, where `phrases` has but some
   */
  guesser(phrases: PhraseTable, names: readonly string[], facts: readonly string[], vocabulary?: Vocabulary): Guesser;
}
