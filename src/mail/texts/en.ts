import type { LetterTexts, NoticesFacts } from './texts.ts';

/** The letters in English. */
export const englishLetters: LetterTexts = {
  invitation: ({ publication, name, link, until }) => ({
    subject: `Your invitation to the newsroom of ${publication}`,
    text: `Dear ${name},

you have been invited to the newsroom of ${publication}. Open this link to set up your account:

${link}

The link works once, until ${until}. If you did not expect it, you need not do anything.
`,
  }),
  passwordReset: ({ publication, name, link, until }) => ({
    subject: `A new password for the newsroom of ${publication}`,
    text: `Dear ${name},

a new password was asked for your account in the newsroom of ${publication}. Open this link to set one:

${link}

The link works once, until ${until}. If you did not ask for it, you need not do anything: your password stays as it is.
`,
  }),
  newAddress: ({ publication, name, link, until }) => ({
    subject: `Your new mail address in the newsroom of ${publication}`,
    text: `Dear ${name},

this address is to become yours in the newsroom of ${publication}. Open this link to confirm it:

${link}

The link works once, until ${until}. If you did not ask for it, you need not do anything: nothing changes.
`,
  }),
  addressChanged: ({ publication, name, email }) => ({
    subject: `Your mail address in the newsroom of ${publication} was changed`,
    text: `Dear ${name},

from now on you sign in to the newsroom of ${publication} with ${email}, and mails go there. You stay signed in where you are.

If this was not you, tell an owner of the publication at once.
`,
  }),
  notices: ({ publication, name, notices, more, desk, account }) => ({
    subject:
      notices.length + more === 1
        ? `${publication}: an article of yours needs you`
        : `${publication}: ${notices.length + more} notices about your articles`,
    text: `Dear ${name},

this happened to articles of yours in the newsroom of ${publication}:

${notices.map((notice) => `- ${lineOf(notice)}\n  ${notice.link}`).join('\n\n')}
${more > 0 ? `\n${`There are ${more} more: ${desk}`}\n` : ''}
You choose how often such mails come, or that none does, in your account: ${account}
`,
  }),
};

function lineOf({ kind, slugline, edition, by, until }: NoticesFacts['notices'][number]): string {
  const what = `${slugline} (${edition})`;
  const who = by ?? '';
  switch (kind) {
    case 'became-stale':
      return `${what}: the original has changed, and your article is behind it`;
    case 'sent-back':
      return `${what}: ${who} sent it back to you`;
    case 'taken-over':
      return `${what}: ${who} took it over from you`;
    case 'assigned':
      return `${what}: ${who} gave it to you${until === null ? '' : `, due ${until}`}`;
    case 'correction-to-run':
      return `${what}: ${who} has corrected the story, and this edition is to run the correction too`;
    case 'deadline-near':
      return `${what}: due ${until ?? ''}`;
    case 'story-taken-down':
      return `${what}: ${who} took it down, with the story in every language`;
  }
}
