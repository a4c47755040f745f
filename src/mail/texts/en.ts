import type { LetterTexts } from './texts.ts';

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
};
