import type { LetterTexts, NoticesFacts } from './texts.ts';

/** The letters in German. */
export const germanLetters: LetterTexts = {
  invitation: ({ publication, name, link, until }) => ({
    subject: `Ihre Einladung in die Redaktion von ${publication}`,
    text: `Guten Tag ${name},

Sie wurden in die Redaktion von ${publication} eingeladen. Öffnen Sie diesen Link, um Ihr Konto einzurichten:

${link}

Der Link gilt einmal, bis ${until}. Wenn Sie ihn nicht erwartet haben, brauchen Sie nichts zu tun.
`,
  }),
  passwordReset: ({ publication, name, link, until }) => ({
    subject: `Ein neues Passwort für die Redaktion von ${publication}`,
    text: `Guten Tag ${name},

für Ihr Konto in der Redaktion von ${publication} wurde ein neues Passwort verlangt. Öffnen Sie diesen Link, um eines zu setzen:

${link}

Der Link gilt einmal, bis ${until}. Wenn Sie es nicht verlangt haben, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.
`,
  }),
  newAddress: ({ publication, name, link, until }) => ({
    subject: `Ihre neue E-Mail-Adresse in der Redaktion von ${publication}`,
    text: `Guten Tag ${name},

diese Adresse soll Ihre in der Redaktion von ${publication} werden. Öffnen Sie diesen Link, um sie zu bestätigen:

${link}

Der Link gilt einmal, bis ${until}. Wenn Sie das nicht verlangt haben, brauchen Sie nichts zu tun: Es ändert sich nichts.
`,
  }),
  addressChanged: ({ publication, name, email }) => ({
    subject: `Ihre E-Mail-Adresse in der Redaktion von ${publication} wurde geändert`,
    text: `Guten Tag ${name},

von jetzt an melden Sie sich in der Redaktion von ${publication} mit ${email} an, und Mails gehen dorthin. Wo Sie angemeldet sind, bleiben Sie es.

Wenn Sie das nicht waren, sagen Sie es sofort einem Inhaber der Publikation.
`,
  }),
  notices: ({ publication, name, notices, more, desk, account }) => ({
    subject:
      notices.length + more === 1
        ? `${publication}: Ein Artikel wartet auf Sie`
        : `${publication}: ${notices.length + more} Hinweise zu Ihren Artikeln`,
    text: `Guten Tag ${name},

in der Redaktion von ${publication} gibt es Neues zu Ihren Artikeln:

${notices.map((notice) => `- ${lineOf(notice)}\n  ${notice.link}`).join('\n\n')}
${more > 0 ? `\n${`Dazu kommen ${more} weitere: ${desk}`}\n` : ''}
Wie oft solche Mails kommen, oder dass keine kommt, wählen Sie in Ihrem Konto: ${account}
`,
  }),
};

function lineOf({ kind, slugline, edition, by, until }: NoticesFacts['notices'][number]): string {
  const what = `${slugline} (${edition})`;
  const who = by ?? '';
  switch (kind) {
    case 'became-stale':
      return `${what}: Das Original hat sich geändert, Ihr Artikel ist veraltet`;
    case 'sent-back':
      return `${what}: ${who} hat ihn an Sie zurückgegeben`;
    case 'taken-over':
      return `${what}: ${who} hat ihn von Ihnen übernommen`;
    case 'assigned':
      return `${what}: ${who} hat ihn Ihnen zugeteilt${until === null ? '' : `, fällig ${until}`}`;
    case 'correction-to-run':
      return `${what}: ${who} hat die Geschichte berichtigt, diese Ausgabe soll die Berichtigung auch bringen`;
    case 'deadline-near':
      return `${what}: fällig ${until ?? ''}`;
    case 'story-taken-down':
      return `${what}: ${who} hat ihn zurückgezogen, mit der Geschichte in allen Sprachen`;
  }
}
