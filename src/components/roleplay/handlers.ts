import type { Answer } from '../../schemas/answer.ts';

/** What the parts of a talk may do. */
export interface TalkHandlers {
  onType: (typed: Answer) => void;
  onSend: (said: Answer) => void;
  onGoOn: () => void;
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
