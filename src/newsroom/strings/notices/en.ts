/** Texts of notices. */
export const notices = {
  'notices.new': 'New',
  'notices.none': 'Nothing yet. You are told here when an article of yours falls behind its original, is sent back, taken over or due.',
  'notices.markRead': 'Mark all as read',
  'notices.choose': 'Choose what comes by mail',
  'notices.became-stale': 'The original has changed, and your article is behind it.',
  'notices.sent-back': '{who} sent it back to you.',
  'notices.taken-over': '{who} took it over from you.',
  'notices.assigned': '{who} gave it to you.',
  'notices.deadline-near': 'It is due {when}.',
  'notices.correction-to-run': '{who} has corrected the story. Your edition is to run the correction too.',
  'notices.story-taken-down': '{who} took it down, with the story in every language.',
  'notices.byMail': 'Notices by mail',
  'notices.byMail.about': 'What happens to your articles always stands behind the bell. It can come by mail too, never one mail for each.',
  'notices.byMail.noServer':
    'What happens to your articles stands behind the bell. Courant knows no mail server, so nothing comes by mail.',
  'notices.mail.soon': 'Gathered, within a quarter of an hour',
  'notices.mail.daily': 'Once a day',
  'notices.mail.never': 'Never',
} as const;
