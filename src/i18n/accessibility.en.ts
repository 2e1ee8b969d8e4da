import type { accessibility as zh } from './accessibility.zh.ts';

/** The page that says how far the site can be used by everybody. */
export const accessibility: typeof zh = {
  title: 'Accessibility',
  lead: 'Whoever sees little, hears nothing or uses no mouse should be able to look things up and practise. This page says what works, how that was tested, and what does not work yet.',
  sections: [
    {
      id: 'aim',
      title: 'What we aim at',
      points: [
        'WCAG 2.2 at level AA, on the Chinese pages and the English ones alike.',
        'Nothing on these pages makes a sound or plays a video, no answer is timed, and nothing moves by itself.',
      ],
    },
    {
      id: 'tested',
      title: 'What has been tested',
      lead: 'These are checked by program each time the site changes:',
      points: [
        'Every sort of page with axe at levels A and AA: the Chinese ones in the light theme, the English ones in the dark.',
        'Drills, quizzes, checklists and search from beginning to end by keyboard alone; wherever the focus stands, it can be seen.',
        'Every button, link and box has a name that a screen reader can say; verdicts, search results and error messages are announced.',
        'A screen of 320 pixels needs no scrolling sideways; with the text alone at 200%, no words are cut off.',
        'Reading, searching and practising with a finger on a phone: the buttons pressed on the way are at least 44 pixels high, and on no page does anything that can be tapped stand too close to its neighbour.',
        'Where the system asks for less motion, nothing is animated; with forced colours (high contrast), what is chosen and what is judged can still be told apart. A verdict is never shown by colour alone.',
        'Reading, searching, practising, the record and printing, in Chromium and in Firefox.',
      ],
    },
    {
      id: 'keys',
      title: 'Keys',
      points: [
        'Tab and Shift + Tab go to the next and the previous control; the first on each page is “Skip to content”.',
        '/ or Ctrl + K opens the search, ↑ and ↓ go through what it finds, Esc closes it.',
        '? shows the shortcuts; / and ? can be switched off there.',
        'Ctrl + Enter sends an answer.',
        'To put things in order there is no need to drag: each has buttons that move it up and down.',
      ],
    },
    {
      id: 'limits',
      title: 'What does not work yet',
      points: [
        'Nobody who uses a screen reader has tried the site; that it can be read out was checked by program, in the accessibility tree.',
        'It has not been tried in Safari or on an iPhone.',
        'Without JavaScript the procedures, the printed papers and the blank checklists can be read as ever; drills, search and the record cannot be used.',
        'The coverage table and the trainer’s large tables are wide, and scroll sideways in their own frame on a phone.',
        'Drills judge written words. Speech, posture and expression need a colleague who watches; an answer dictated to your device is marked just like a typed one.',
      ],
    },
    {
      id: 'report',
      title: 'If something stands in your way',
      points: [
        'Tell whoever gave you this address, as a rule your trainer or supervisor: which page, what device and browser, what you did, what happened.',
        'If you have the project’s files, enter it in the project’s list of issues. It is treated as a fault and mended.',
      ],
    },
  ],
};
