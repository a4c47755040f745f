import type { Translated } from '../text.ts';
import type { notices as english } from './en.ts';

/** Texts of notices, in German. */
export const notices: Translated<typeof english> = {
  'notices.new': 'Neu',
  'notices.none':
    'Noch nichts. Hier erfahren Sie, wenn ein Artikel von Ihnen hinter sein Original zurückfällt, zurückgegeben oder übernommen wird oder fällig ist.',
  'notices.markRead': 'Alle als gelesen markieren',
  'notices.choose': 'Wählen, was per Mail kommt',
  'notices.became-stale': 'Das Original hat sich geändert, Ihr Artikel ist veraltet.',
  'notices.sent-back': '{who} hat ihn an Sie zurückgegeben.',
  'notices.taken-over': '{who} hat ihn von Ihnen übernommen.',
  'notices.assigned': '{who} hat ihn Ihnen zugeteilt.',
  'notices.deadline-near': 'Er ist {when} fällig.',
  'notices.correction-to-run': '{who} hat die Geschichte berichtigt. Ihre Ausgabe soll die Berichtigung auch bringen.',
  'notices.story-taken-down': '{who} hat ihn zurückgezogen, mit der Geschichte in allen Sprachen.',
  'notices.byMail': 'Hinweise per Mail',
  'notices.byMail.about':
    'Was mit Ihren Artikeln geschieht, steht immer hinter der Glocke. Es kann auch per Mail kommen, nie eine Mail für jedes Ereignis.',
  'notices.byMail.noServer':
    'Was mit Ihren Artikeln geschieht, steht hinter der Glocke. Courant kennt keinen Mailserver, also kommt nichts per Mail.',
  'notices.mail.soon': 'Gesammelt, innerhalb einer Viertelstunde',
  'notices.mail.daily': 'Einmal am Tag',
  'notices.mail.never': 'Nie',
};
