import { pick, type Random } from './random.ts';

/** A text in both languages. */
export interface Both {
  zh: string;
  en: string;
}

const both = ([zh, en]: readonly [zh: string, en: string]): Both => ({ zh, en });

/** Who comes: with what they come for, the title of a procedure. */
const visitors = (
  [
    ['送货司机', 'A delivery driver'],
    ['新来的住户', 'A new tenant'],
    ['退休的老师傅', 'A retired worker'],
    ['带孩子的母亲', 'A mother with a child'],
    ['外地的客商', 'A buyer from out of town'],
    ['施工队的队长', 'A foreman'],
    ['报社的记者', 'A newspaper reporter'],
    ['学生的家长', 'A pupil’s parent'],
    ['上级的检查员', 'An inspector'],
    ['隔壁的邻居', 'A next-door neighbour'],
    ['快递员', 'A courier'],
    ['求职的年轻人', 'A young applicant'],
    ['保险公司的职员', 'An insurance clerk'],
    ['修电梯的师傅', 'A lift engineer'],
    ['听不见的客人', 'A guest who cannot hear'],
    ['外国的客人', 'A guest from abroad'],
    ['老客户', 'A customer of many years'],
    ['走错门的人', 'Somebody at the wrong door'],
    ['社区的网格员', 'A community worker'],
    ['推销员', 'A salesman'],
  ] as const
).map(both);
const matters = (
  [
    ['登记车辆', 'to register a vehicle'],
    ['领取包裹', 'to collect a parcel'],
    ['查一份合同', 'to look up a contract'],
    ['约见负责人', 'to see the person in charge'],
    ['补办证件', 'to replace a card'],
    ['退还押金', 'to get a deposit back'],
    ['看一套房子', 'to view a flat'],
    ['反映噪声', 'to report noise'],
    ['借用会议室', 'to borrow a meeting room'],
    ['交一份材料', 'to hand in papers'],
    ['找失物', 'to find something lost'],
    ['改预约的时间', 'to change an appointment'],
    ['问收费的标准', 'to ask about charges'],
    ['参观厂区', 'to tour the works'],
    ['核对账单', 'to check a bill'],
    ['报修水管', 'to report a pipe'],
    ['搬走家具', 'to move furniture out'],
    ['送一封信', 'to deliver a letter'],
    ['打听一个人', 'to ask after somebody'],
    ['取回证明', 'to pick up a certificate'],
  ] as const
).map(both);
const times = (
  [
    ['客人刚进门的时候', 'When the guest has just come in'],
    ['电话正响着的时候', 'While the phone is ringing'],
    ['前面还有人排队', 'With others still in the queue'],
    ['来人没有预约', 'Where nobody made an appointment'],
    ['要找的人不在', 'When the person wanted is out'],
    ['快到下班的时间', 'Shortly before closing'],
    ['材料还差一份', 'Where a paper is missing'],
    ['来人说得很急', 'When the visitor is in a hurry'],
    ['登记本刚好用完', 'When the register has just run out'],
    ['两边说法不一样', 'Where two accounts differ'],
    ['天气不好的日子', 'On a day of bad weather'],
    ['第一次见到这位客人', 'With a guest you have never met'],
    ['事情要转给别的部门', 'When the matter goes to another department'],
    ['客人不太会写字', 'Where the guest writes with difficulty'],
    ['旁边还有别的客人', 'With other guests near by'],
    ['问过一遍还不清楚', 'When asking once was not enough'],
  ] as const
).map(both);
const deeds = (
  [
    ['先请他坐下，再把姓名和来意记在本子上', 'offer a seat, then write the name and purpose in the book'],
    ['把要带的东西一样一样说清楚', 'say item by item what has to be brought'],
    ['站起来迎一步，说明自己是谁', 'stand up, take a step forward and say who you are'],
    ['把听到的话重复一遍，请对方核对', 'repeat what you heard and let them check it'],
    ['告诉他要等多久，为什么要等', 'tell them how long the wait is, and why'],
    ['把事情写成一句话，交给负责的人', 'put the matter into one sentence for the person in charge'],
    ['陪他走到门口，指清楚往哪边走', 'walk them to the door and point the way'],
    ['先处理眼前的人，再接后面的电话', 'deal with the person in front of you before the phone behind'],
    ['请他看着你填写，写完再念一遍', 'let them watch you fill it in, then read it out'],
    ['把证件双手递还，不放在台面上', 'hand the card back with both hands, not across the counter'],
    ['说明现在能做的和做不到的', 'say what can be done now and what cannot'],
    ['给他一张写着电话和时间的纸条', 'give them a slip with a number and a time'],
    ['把声音放低一些，只说这一件事', 'lower your voice and keep to this one matter'],
    ['记下车牌、时间和经手的人', 'note the number plate, the time and who dealt with it'],
    ['请同事先来照看柜台', 'ask a colleague to mind the counter first'],
    ['把原来的记录翻出来，对着看', 'take out the earlier record and compare'],
    ['问一句还有没有别的事', 'ask whether there is anything else'],
    ['先谢谢他特意跑这一趟', 'thank them first for coming all this way'],
    ['拿不准的地方照实说，不要猜', 'admit what you are not sure of and never guess'],
    ['把下一步和负责的人写在回执上', 'write the next step and who has it on the receipt'],
  ] as const
).map(both);
const ends = (
  [
    ['这样他心里有数，你也不会漏', 'so that they know where they stand and nothing is forgotten'],
    ['别让同一句话问两遍', 'so that nobody is asked the same thing twice'],
    ['后来接手的人一看就明白', 'so that whoever takes over understands at a glance'],
    ['出了差错，当天就能找回来', 'so that a slip can be put right the same day'],
    ['别的客人也会看在眼里', 'for other guests are watching'],
    ['说得再多，也不如写下来', 'for what is written outlasts what is said'],
    ['宁可多问一句，不要多跑一趟', 'since one more question beats one more trip'],
    ['等的时间就不显得那么长', 'and the wait seems shorter'],
    ['这是最容易忘的一步', 'and this is the step most easily forgotten'],
    ['新来的同事可以照着练', 'and new colleagues can practise it as it stands'],
    ['做完再回到自己的位子上', 'before going back to your own place'],
    ['口气和平时一样，不快不慢', 'in your usual voice, neither fast nor slow'],
  ] as const
).map(both);

/** What the nth procedure is called; each has another name. */
export function titleOf(n: number): Both {
  const visitor = visitors[n % visitors.length] as Both;
  const matter = matters[Math.floor(n / visitors.length) % matters.length] as Both;
  const round = Math.floor(n / (visitors.length * matters.length));
  const more = round > 0 ? { zh: `（${round + 1}）`, en: ` (${round + 1})` } : { zh: '', en: '' };
  return { zh: `${visitor.zh}来${matter.zh}${more.zh}`, en: `${visitor.en} comes ${matter.en}${more.en}` };
}

/** What is done, when: a rule, an option, an item of a list. */
export function deed(random: Random): Both {
  const [time, what] = [pick(random, times), pick(random, deeds)];
  return { zh: `${time.zh}，${what.zh}。`, en: `${time.en}, ${what.en}.` };
}

/** The same with its reason: a sentence of prose. */
export function sentence(random: Random): Both {
  const [time, what, end] = [pick(random, times), pick(random, deeds), pick(random, ends)];
  return { zh: `${time.zh}，${what.zh}，${end.zh}。`, en: `${time.en}, ${what.en}, ${end.en}.` };
}

/** Sentences one after another. */
export function paragraph(random: Random, count: number): Both {
  const all = Array.from({ length: count }, () => sentence(random));
  return { zh: all.map(({ zh }) => zh).join(''), en: all.map(({ en }) => en).join(' ') };
}

/** Some deeds, each another. */
export function deedsOf(random: Random, count: number): Both[] {
  const found = new Map<string, Both>();
  while (found.size < count) {
    const one = deed(random);
    found.set(one.zh, one);
  }
  return [...found.values()];
}
