/**
 * The words that weaken a match, as patterns on normalised text (lower case, half width, simplified).
 * Latin words stand between `\b`-like bounds; see {@link latin}.
 */

/** A global pattern of Latin alternatives, whole words; `'` may be left out by hasty typists. */
function latin(...alternatives: string[]): string {
  const longestFirst = [...alternatives].sort((a, b) => b.length - a.length);
  return `(?<![a-z0-9'])(?:${longestFirst.join('|').replaceAll("'", "'?")})(?![a-z0-9])`;
}

const either = (...sources: string[]) => new RegExp(sources.join('|'), 'g');

/** What may follow 不知道 and its like in a polite question: “不知道您贵姓”. */
const politeQuestion =
  '(?:您|你|这位|先生|女士|方便|可)[^,.!?;]{0,4}?(?:贵姓|怎么称呼|如何称呼|姓|叫|尊姓|方便|哪位|哪里|哪个|哪家|是来|来自|有什么|什么|需要|能|可以|有没有|介不介意|要)';

/** Courtesies and questions that look like a denial even to a forbidden phrase: nothing within them counts as one. */
export const courtesy = either(
  `(?:不知道?|不晓得|不清楚)${politeQuestion}`,
  '(知|清|方|愿|介)不\\1[道楚便意]',
  '([会能要想用行好对是在可肯该])不\\2',
  '可不可以|可以不可以|有没有|有无|是否|能否|可否',
  latin(
    "don't know if you(?:'d| would| could| have)",
    "not sure if you(?:'d| would| could| have)",
    'do you know',
    "don't you",
  ),
);

/** Words that only look like a negation. */
export const pseudoNegation = either(
  '不好意思|对不起|对不住|不客气|没关系|没事(?!先|情)|没问题|没错|别担心|别着急|别急|别生气|莫急|莫慌|别客气|别激动|别见怪',
  '不用(?:担心|着急|客气|谢|急)|不要(?:着急|担心|紧张|急|客气)|不必(?:担心|着急|客气)|请勿担心|甭(?:着急|担心)',
  '不管|不论|无论|不仅|不但|不光|不只|不单|不止|不久|不得不|不能不|不可不|不会不|没有不|不时|不妨|不过|要不然?|不然|不如|不断',
  '不错|不同|不少|了不起|差不多|没准儿?|没想到|没多久|无比|无非|不一会儿?|一点不差|免不了|少不了|忘不了|错不了|不成问题',
  '(?:绝?不会?|不能|不得|不用|要不了|用不了|不会)?(?:不?超过|不多于|不晚于|不迟于)|用不了|要不了|用不着多久|不出(?=\\d|[一二两三半])|不到(?=\\d|[一二两三四五六七八九十半])',
  '特别|区别|分别|级别|个别|告别|性别|别的|别人|别处|非但|难道[^,.!?;]{0,6}?[不没](?:会|能|是|该|应该|有)?|怕没|不一定|不好说|说不准|说不定|不见得|不(?:敢)?(?:耽误|拖延?|含糊|怠慢|马虎)|不(?:小|轻|简单|容易|远|对劲|大?方便)|不着急|不急',
  latin(
    'no problem',
    'no worries',
    'no trouble',
    'no doubt',
    'no matter',
    "don't worry",
    'do not worry',
    'not to worry',
    "don't hesitate",
    'do not hesitate',
    "don't mention it",
    "don't be upset",
    "don't panic",
    'no need to worry',
    'never mind',
    'not at all',
    'not only',
    'not just',
    'not a problem',
    "(?:won't|will not|shouldn't|should not|can't|cannot|to)? ?(?:be|take|need)? ?(?:no|not|any) (?:later|more|longer|less|fewer) than",
    "(?:won't|will not|shouldn't|should not) (?:be|take|need)(?: you)? (?:longer|more|later) than",
    "(?:won't|will not|wouldn't) be (?:long|a moment|a minute)",
    "(?:won't|will not) take (?:long|a moment|a minute)",
    "can't wait",
    'cannot wait',
    "why don't (?:we|you|i)",
    'why not',
    'if not',
    'or not',
    'in no time',
    'no one else',
    "isn't it",
    "aren't you",
    'without (?:delay|fail|further)',
    'not long',
    'no charge',
    'no cost',
    'no later',
    "i don't blame you",
    "(?:won't|will not) let you down",
  ),
);

/** Denials before what they deny. */
export const negators = either(
  '不(?:会|能|想|要|用|必|肯|愿意?|敢|打算|准备|可能|可以|需要|该|应该|是|再|给|允许|准)?',
  '没(?:有)?(?:办法|法子?|空|时间|必要|义务|可能|打算|权力?|功夫|工夫|那个?必要)|无法|无需|无须|无权|无力|没(?:有)?|别|勿|未(?!来|必|免|知|婚)|拒绝|休想|甭|莫(?!名|非)|并非|绝非|从未|很难|难以',
  latin(
    'not',
    'never',
    'no',
    'cannot',
    'cant',
    "can't",
    "won't",
    "don't",
    "doesn't",
    "didn't",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "couldn't",
    "wouldn't",
    "shouldn't",
    "haven't",
    "hasn't",
    "hadn't",
    "mustn't",
    "needn't",
    "ain't",
    'without',
    'refuses?(?: to)?',
    'refused(?: to)?',
    'unable to',
    'neither',
    'nor',
    'hardly',
    'no way',
    'fail(?:ed)? to',
    'impossible',
  ),
);

/** Denials of what was, not of what will be: “我们没有及时回复您”. */
/** A request to leave something be, addressed to the visitor: “您不用再打电话来”, “please don't call again”. */
export const request = {
  denial: /^(?:别|勿|甭|不用|不必|不要|无需|无须|don'?t|not|needn'?t|no)$/,
  before: /(?:^|[您你请]|您(?:就|先|也|千万|可)|千万|(?<![a-z])(?:please|you|just|do)(?: do)? )$/,
};

export const pastNegator = /^(?:没(?:有)?|未|从未|didn'?t|haven'?t|hasn'?t|hadn'?t|wasn'?t|weren'?t)$/;

/** Denials that take a whole sentence, new subject and all: “不能保证我们会…”. */
export const governing = either(
  '(?:别|休|甭)(?:指望|想)',
  '(?:(?:不能|不敢|无法|没法|没办法|不可能)(?:完全|百分之百)?(?:保证|承诺|确定|确认|肯定|答应|担保|说)|不(?:保证|承诺|答应|担保|认为|觉得))(?!了)',
  '(?:绝?不(?:会|能|该|应该|可以|许|准|要|想)?|别|从不)(?:只|光|再|跟您|对您|向您|对他|对人)?(?:说(?![清明好定])|讲|回答|告诉(?:您|你|他)?)',
  latin(
    "(?:can't|cannot|can not|couldn't|won't|will not|don't|do not) (?:really |actually )?(?:promise|guarantee|say|confirm|ensure|be sure|commit)",
    "(?:won't|will not|wouldn't|never|not going to|don't want to|do not|don't)(?: just| ever| simply)? (?:say|tell (?:you|him|her|them|people|callers|a caller))",
    '(?:not|never) (?:sure|certain|promising|guaranteed)(?! your)',
    "(?:don't|do not) (?:think|believe|expect|count on|bank on|rely on)",
    '(?:no|not a|zero) (?:way|chance|hope)(?: that| of)?',
  ),
);

/** Verb complements that deny the verb before them: 回复不了. */
export const complements =
  /(?<=[\u4e00-\u9fff])(?<![我您你们会也都就可是在能内以前后])不(?:了|到|起|着(?!急)|成|完|上(?!班|网|楼|来|去)|及)/g;

/** Denials after what they deny, in the same clause or alone in the next. */
export const tails = either(
  '(?:是|都|也|就|我们?|可|真|实在)*(?:不可能|办不到|做不到|不行|没可能|不现实|没戏|没门儿?|没法保证|不能保证|保证不了|想都别想|很难(?:做到|办到)?|免谈)(?:的|了|哦|啊|事|吧)*$',
  latin(
    "(?:is |that's |it's |simply |just )*(?:impossible|not possible|out of the question|not going to happen|never going to happen|can't be done|isn't possible|won't happen|no chance)",
  ).concat('$'),
);

/** Where the scope of a denial ends. */
export const scopeEnd = either(
  '但|可是|而是|不过|只是|却|然而',
  latin('but', 'instead', 'however', 'though', 'although', 'yet', 'rather', 'because', 'so'),
);
/** The trainee setting out to do something: where nobody stops between sentences, a new one begins here. */
export const freshStart = either(
  '(?<![归由让用要跟和给对是])我们?(?=[来去帮给替马这先现就会再请都立负打叫找联办派安通查问把今])|这就|现在就',
  latin("i'll", "we'll", 'i will', 'we will', 'let me', "i'm (?:going|calling|ringing|sending|on)", 'tell me'),
);
/** A new subject: it ends the scope of a denial too, unless the denial governs sentences. */
export const newSubject = either(
  '我们|我|咱们|本公司|公司会',
  latin("i(?:'ll|'m|'ve|'d)?", "we(?:'ll|'re|'ve|'d)?", 'please', 'let me', 'our', 'someone', 'mr', 'mrs', 'ms'),
);

const speakers =
  '(?:他们?|她们?|经理|主管|领导|老板|主任|部长|手册|规定|制度|规程|流程|条例|规则|文件|同事|上面|书上|培训|教材|老师|题目|标准|物业规定|公司)';
/** Someone else says so, or it is said to be said. */
export const reported = either(
  `(?<!(?:[跟和同向给与对找替]|根据|按照?|依照?|依据)[^,.!?;]{0,4})${speakers}(?:们|里面?|上面?|中)?(?:也|都|就|曾|刚才?|总是?|老是?|经常|一直|已经|明确|[对跟]我们?)?(?:说(?:明)?|写|要求|规定|讲|告诉我们?|提到|强调|交代|教)(?:了|过|着|的是|道|是)?`,
  '(?:应该?|应当|必须|需要|得|要)(?:说|讲|回答)(?=[:"\']|您好|你好|喂)',
  '(?:规定|制度|手册|规程|规则|流程|标准|原则)(?:上|里|中)?(?:是|,)?[^,.!?;:我您]{0,8}?(?:要|应|须|必须|得)(?=[^求])',
  latin(
    '(?:he|she|they|manager|boss|supervisor|manual|handbook|rules?|polic(?:y|ies)|procedures?|guide|guidelines?|book|company|colleagues?|instructions?|training|script|document|sop)(?: (?:has|have|had|just|always|also|clearly))? (?:says?|said|states?|stated|writes?|wrote|tells?|told|asks?|asked|requires?|required|claims?|claimed|thinks?|thought|mentions?|mentioned|reads?|wants?)',
    'according to',
    '(?:i|we|you|one) should say',
    'it says',
    "(?:i|we|you|one|staff|receptionists?)(?:'m|'re| am| are| is)? (?:supposed|meant|expected|required|told) to",
    '(?:the|our|a|company|house) (?:rule|policy|procedure|standard|guideline|idea)s? (?:is|are)(?: to| that)?',
    'apparently',
  ),
);
/** “…，经理说的”: the report comes after. */
export const reportedAfter = either(
  `^(?:这?是)?${speakers}(?:就?是?这么|就?是?这样)?(?:说|要求|规定|讲|写)的?$`,
  '^(?:or so )?(?:he|she|they|(?:the|my|our) (?:manager|boss|supervisor|manual|handbook|rules?|policy|procedure|book))(?: has)? (?:says?|said|tells? (?:me|us)|told (?:me|us))$',
);

/** Conditions that are courtesy, belong to the caller, or change nothing. */
export const politeCondition = either(
  '(?:如果|要是|假如|若|倘若|如)(?:您|你)(?:现在|这会儿|那边)?(?:不?方便|不介意|愿意|想|允许|同意|不?赶时间|有空|有时间|记错|说错|觉得合适|看可以)|(?:如果|要是|若|如)(?:您|你)?(?:还有|有(?:什么|任何|其他|其它|需要|问题|疑问|进展|消息|结果))|(?:如果|要是)(?:这个|那个)?时间(?:合适|方便|可以)|如有|即使|即便|就算|哪怕|就是',
  latin(
    '(?:even|see|check|ask|find out|know|wonder|wondering|as|tell me|let me know|say|stop me|correct me|call(?: me| us)?|ring(?: me| us)?|shout|do you mind|would you mind|appreciate it|grateful) if',
    "if (?:you (?:like|wish|want|prefer|don't mind|'d (?:like to|prefer|be so kind)|would (?:like to|prefer|be so kind)|could|can|have|give|tell|leave|let)|you'd (?:like to|prefer|be so kind)|(?:that|this|it)(?:'s| is) (?:ok|okay|all right|alright|fine|easier|better|good|convenient|urgent)|(?:that|this|it)(?: time)? (?:works|suits|helps|would)|it's (?:ok|okay|alright|all right|urgent|convenient)|there's|there is|there are|any|not)",
    'just in case',
    'in case you',
  ),
);
/** Conditions. */
export const conditions = either(
  '如果|如若|假如|假设|要是|万一|倘若|若(?!干)|除非|(?<![里您你他她说])的话(?=$|[就我咱])',
  latin('if', 'unless', 'in case', 'provided', 'assuming', 'suppose', 'supposing'),
);
/** Words of a main clause that holds whatever the condition. */
export const regardless = either(
  '也(?:会|要|能|一定|是|将|得)|都会|还是会|照样|仍然?会?',
  latin('still', 'anyway', 'regardless', 'either way'),
);

/** Words that take the firmness out of a promise. */
export const hedges = either(
  '恐怕|(?<!不)可能(?!的话)|也许|或许|大概(?!情况|是?在?(?:什么|哪|几|多|怎|啥))|估计|尽量|尽可能|争取|看情况|说不定|不一定|不好说|说不准|不见得|未必|没准儿?|试试|试着|试一下|希望能|尽力|看看再说|看看?能不能|看看?可不可以|再说吧|应该(?:会|能|可以|没问题|[^,.!?;]{1,8}[吧了]$)',
  latin(
    'might',
    'may(?! i| we| you)(?<!in may|is may|name may)',
    'perhaps',
    'maybe',
    'possibly',
    'probably',
    'hopefully',
    'try(?:ing)?(?: to| and| my| our)?',
    'i think',
    'i guess',
    'i suppose',
    '(?:i|we) hope',
    'likely',
    '(?:i|we|it|that) should(?! (?:i|we|also|have told))',
    'aim(?:ing)? (?:to|for)',
    'do (?:my|our) best',
    'with (?:any )?luck',
    'all being well',
    'not promising',
    'sort of',
    'see (?:if|whether) (?:i|we)(?: can|could|might|am able| are able)?',
    'see what (?:i|we) can do',
  ),
);
/** A clause that is nothing but a hedge speaks of the clause before it. */
export const onlyHedge =
  /^(?:我?(?:恐怕|可能|也许|大概|估计|尽量|争取|看情况|说不定|不一定|不好说|应该可以|应该没问题)(?:吧|了|啊|的)?|maybe|perhaps|hopefully|probably|i think|i hope|possibly|fingers crossed)$/;

/** A clause that asks, or asks for something. */
export const asking = either(
  '(?<verb>[\u4e00-\u9fff])[不没]\\k<verb>|是[^,.!?;]{1,6}还是',
  '[吗么嘛]$|呢$|请问|什么|啥|谁|哪|怎么|(?<![十百千0-9好])几(?:点|号|位|名|时|楼|口)|多少|多大|多久|贵姓|尊姓|如何|可否|能否|是否|能不能|可不可以|是不是|有没有|方不方便|好不好|行不行|对不对|对吧|是吧|好吗|可以吗|为何',
  '(?:请|麻烦|劳驾|烦请|有劳)(?:您|你|各位)?(?:先|再|帮忙|把|简单|具体|详细)?[^,.!?;]{0,6}?(?:告诉|告知|说|讲|留|提供|登记|报|写|填|出示|介绍)',
  '(?:想|要|得|需要|跟您|和您|向您)(?:请教|了解|问|核实|确认|核对)(?:一?下)?',
  latin(
    '(?:may|can|could|shall|would|should|do|does|did|is|are|was|were|will|have|has|had) (?:i|we|you|your|it|that|there|this|he|she|they)',
    '(?:is|are|was|were|has|did|does) (?:the|any|anyone|anybody|anything|somebody|someone|everything|anywhere)',
    'what',
    "what's",
    'who',
    "who's",
    'whom',
    'whose',
    'which',
    'where',
    "where's",
    'when',
    'why',
    'how',
    '(?:please|kindly|could you|can you) (?:tell|give|let|provide|leave|write|fill|state|spell|share|sign)',
    'tell me',
    'let me (?:have|take|get) your',
    "(?:i|we)(?:'ll|'d| will| would)? (?:need|like) (?:to (?:take|have|get|ask|know)|your)",
    '(?:your (?:full )?name|name) (?:please|and)',
    'is that right',
    'correct',
  ),
);
/** Says that one knows: then question words ask nothing. */
export const statesKnowledge = either(
  '我(?:们)?(?:已经?)?(?:知道|了解|清楚|记得|记下了?|明白)',
  latin(
    '(?<!(?:may|can|could|should|shall|do|did|would|have) )(?:i|we) (?:already )?(?:know|understand|see|heard|remember|have)(?! to)',
  ),
);

/** Question words that are part of a statement: “what you said”, “when I know”. */
export const notAsking = either(
  '没什么|什么都|怎么都|哪里哪里|哪儿的话|无论什么|不管怎么|什么时候都',
  latin(
    "(?:know|understand|see|hear|heard|got|noted|sorry|about|that's|find out|check|tell you) (?:what|why|how|when|where|who)",
    "(?:when|as soon as|once) (?:i|we|it|there|he|she|they|the)(?!'?s)",
    'what you',
    'how (?:frustrat|annoy|upset|difficult|hard|you (?:feel|must))[a-z]*',
  ),
);
