import type { Answer } from '../../schemas/answer.ts';
import type { Remark } from './remarks.ts';

/** What the parts of a talk may do. */
export interface TalkHandlers {
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  onGoOn: () => void;
  /** Something said about a verdict on the turn that is shown. */
  onRemark: (rule: string, remark: Remark) => void;
  onPractise: (at: string) => void;
  onTypePractice: (typed: Answer) => void;
  onSendPractice: (said: Answer) => void;
  onLeavePractice: () => void;
  /** Tries again to have the attempt kept. */
  onKeep: () => void;
  onStartOver: () => void;
  /** Speaks. */
  say: (text: string) => void;
}
