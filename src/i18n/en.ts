import { accessibility } from './accessibility.en.ts';
import { certificate } from './certificate.en.ts';
import { dailyReport } from './daily-report.en.ts';
import { disrupt, practise } from './disrupt.en.ts';
import { checklist, cover, drill, quiz, roleplay, sheet } from './drills.en.ts';
import { faults, late } from './faults.en.ts';
import { history } from './history.en.ts';
import { observation } from './observation.en.ts';
import { offline, offlinePage } from './offline.en.ts';
import { pages } from './pages.en.ts';
import { papers } from './papers.en.ts';
import { paths } from './paths.en.ts';
import { prints } from './prints.en.ts';
import { keeping, profiles, trainee } from './profiles.en.ts';
import { record } from './record.en.ts';
import { review } from './review.en.ts';
import { trainer } from './trainer.en.ts';
import { visit } from './visit.en.ts';
import { keys, search } from './windows.en.ts';
import type { Messages } from './zh.ts';

/** Words of the interface, English. */
export const en: Messages = {
  site: {
    comma: ', ',
    name: 'Yingbin',
    tagline: 'The reception handbook that trains',
    skip: 'Skip to content',
    home: 'Home',
    breadcrumb: 'You are here',
    onThisPage: 'On this page',
    nav: { label: 'Main', procedures: 'Procedures', drills: 'Drills', checklists: 'Checklists', record: 'Record' },
    language: '中文',
    theme: { toDark: 'Switch to dark', toLight: 'Switch to light' },
    search,
    keys,
    pages,
    foot: {
      privacy:
        'There is no account and no server. Your practice record stays in the browser on this device and is sent nowhere.',
      keys: 'Press {key} for keyboard shortcuts.',
    },
    kind: { roleplay: 'Role-play', quiz: 'Quiz', checklist: 'Checklist' },
    minutes: 'about {n} {n:minute|minutes}',
    homePage: {
      title: 'How a front desk receives people: written down, then practised',
      lead: 'How to answer the phone and how to take a complaint, rule by rule. Practise, and see which rules you kept and which you missed.',
      doors: {
        procedures: {
          title: 'Look it up',
          text: 'In the middle of something and need the right words, or who it goes to.',
        },
        drills: {
          title: 'Practise',
          text: 'Answer callers and visitors; every sentence is checked against the rules.',
        },
        checklists: {
          title: 'Run a checklist',
          text: 'Everything a job takes from start to finish: tick it off, or print it.',
        },
        record: {
          title: 'See your record',
          text: 'What you have practised, what has stuck, and what to go over again.',
        },
      },
      rules: '{n} {n:rule|rules}',
      drills: '{n} {n:drill|drills}',
      how: 'Where a verdict comes from',
      howText:
        'Every rule in the handbook has a number and a source. A drill judges by those rules and nothing else: met, missed, broken or could not tell, and it points at the words in your answer that decided it. The same answer gets the same verdict on every computer.',
      howLimits:
        'Tone, expression and posture can’t be read from text, so they are not judged here; ask a colleague to watch.',
      scene: 'A smiling visitor at the front desk',
    },
    drillsPage: {
      title: 'Drills',
      lead: 'Grouped by procedure. The first time, read the procedure before you start; five minutes is enough for one drill.',
      kinds: 'Three kinds of drill',
      about: {
        roleplay: 'Take a call or receive a visitor. You answer in your own words, and they react.',
        quiz: 'Choose, order, match, spot what went wrong; each question explains itself afterwards.',
        checklist: 'You are given a case. Pick what has to be done from a pile of items, and put it in order.',
      },
      empty: 'No drills for this procedure so far. Read the procedure itself.',
      none: 'There are no drills. Start with the procedures.',
      read: 'Read the procedure',
    },
    drillPage: {
      need: 'This drill needs JavaScript',
      needText:
        'Your browser is not running JavaScript, so the drill can’t open. Allow JavaScript for this site in the browser’s settings and open the page again. The procedures can be read and printed without it.',
      read: 'Read the procedure first: {title}',
      desk: 'Desk: {desk}',
      covers: '{n} {n:rule|rules}',
    },
    checklistsPage: {
      title: 'Checklists',
      lead: 'Three ways to use one: practise choosing what belongs on it, tick it off on screen during the job, or print it and use a pen.',
      none: 'There are no checklists. Start with the procedures.',
      open: 'Open',
      items: '{n} {n:item|items}',
    },
    checklistPage: {
      needText:
        'Practising and ticking off on screen need JavaScript. You can do without: the whole blank checklist is below, ready to print.',
      sheetLead: 'Below is the blank checklist; print this page and you get just that.',
    },
    recordPage: {
      title: 'Practice record',
      lead: 'What you have practised, what has stuck and what to go over again, worked out from the record on this device.',
      needText:
        'The record is kept in the browser and takes JavaScript to read. Allow JavaScript for this site and open the page again. Nothing is lost.',
    },
    notFound: {
      title: 'Page not found',
      text: 'The address may be mistyped, or the page may have moved. You can carry on from here:',
    },
  },
  handbook: {
    duty: 'Do',
    prohibition: "Don't",
    redLine: 'Red line',
    redLineMeans: 'breaking it fails the whole drill',
    house: 'house',
    source: 'Source',
    testedBy: 'Drills',
    ruleNumber: 'Rule {n}',
    superseded: 'Superseded: no longer in force',
    underReview: 'Under review: not tested in drills',
    listTitle: 'Procedures',
    listLead: 'Each procedure says when to use it, what to do, what to say, and what to do when you are stuck.',
    sections: {
      when: 'When to use this',
      steps: 'What to do',
      say: 'What you can say',
      avoid: 'Common mistakes',
      stuck: 'When you are stuck',
      background: 'Policy and responsibility',
    },
    control: {
      label: 'Document control',
      version: 'Version',
      versionNumber: '{n}',
      effective: 'In force since',
      owner: 'Owner',
      review: 'Next review',
      desks: 'Desks',
      sources: 'Source',
    },
    overdue:
      'This page is past its review date ({day}) and may be out of date. Check with the {owner} before you rely on it.',
    drills: 'Practise this',
    drillsLead: 'Practise while it is fresh.',
    rules: '{n} {n:rule|rules}',
    sheet,
  },
  drill,
  cover,
  roleplay,
  quiz,
  checklist,
  prints,
  visit,
  practise,
  disrupt,
  record,
  trainee,
  profiles,
  keeping,
  faults,
  offline,
  offlinePage,
  history,
  late,
  paths,
  papers,
  review,
  trainer,
  /** The form of the daily report. */
  dailyReport,
  observation,
  accessibility,
  certificate,
};
