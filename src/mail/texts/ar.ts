import type { LetterTexts, NoticesFacts } from './texts.ts';

/** The letters in Arabic. */
export const arabicLetters: LetterTexts = {
  invitation: ({ publication, name, link, until }) => ({
    subject: `دعوتك إلى غرفة أخبار ${publication}`,
    text: `مرحبًا ${name}،

لقد دُعيت إلى غرفة أخبار ${publication}. افتح هذا الرابط لإعداد حسابك:

${link}

يعمل الرابط مرة واحدة، حتى ${until}. إن لم تكن تتوقع هذه الدعوة فلا يلزمك فعل شيء.
`,
  }),
  passwordReset: ({ publication, name, link, until }) => ({
    subject: `كلمة مرور جديدة لغرفة أخبار ${publication}`,
    text: `مرحبًا ${name}،

طُلبت كلمة مرور جديدة لحسابك في غرفة أخبار ${publication}. افتح هذا الرابط لتعيينها:

${link}

يعمل الرابط مرة واحدة، حتى ${until}. إن لم تطلب ذلك فلا يلزمك فعل شيء: تبقى كلمة مرورك كما هي.
`,
  }),
  newAddress: ({ publication, name, link, until }) => ({
    subject: `عنوان بريدك الجديد في غرفة أخبار ${publication}`,
    text: `مرحبًا ${name}،

سيصبح هذا العنوان عنوانك في غرفة أخبار ${publication}. افتح هذا الرابط لتأكيده:

${link}

يعمل الرابط مرة واحدة، حتى ${until}. إن لم تطلب ذلك فلا يلزمك فعل شيء: لن يتغير شيء.
`,
  }),
  addressChanged: ({ publication, name, email }) => ({
    subject: `تغيّر عنوان بريدك في غرفة أخبار ${publication}`,
    text: `مرحبًا ${name}،

من الآن تسجل الدخول إلى غرفة أخبار ${publication} بالعنوان ${email}، وتصل الرسائل إليه. وتبقى مسجل الدخول حيث أنت.

إن لم تكن أنت من فعل ذلك فأخبر أحد مالكي الصحيفة فورًا.
`,
  }),
  notices: ({ publication, name, notices, more, desk, account }) => ({
    subject:
      notices.length + more === 1 ? `${publication}: مقال لك ينتظرك` : `${publication}: إشعارات عن مقالاتك (${notices.length + more})`,
    text: `مرحبًا ${name}،

هذا ما جدّ في مقالاتك في غرفة أخبار ${publication}:

${notices.map((notice) => `- ${lineOf(notice)}\n  ${notice.link}`).join('\n\n')}
${more > 0 ? `\n${`وهناك إشعارات أخرى عددها ${more}: ${desk}`}\n` : ''}
تختار في حسابك كم مرة تصل هذه الرسائل، أو ألا تصل: ${account}
`,
  }),
};

function lineOf({ kind, slugline, edition, by, until }: NoticesFacts['notices'][number]): string {
  const what = `${slugline} (${edition})`;
  const who = by ?? '';
  switch (kind) {
    case 'became-stale':
      return `${what}: تغيّر الأصل، ومقالك متأخر عنه`;
    case 'sent-back':
      return `${what}: أعاده إليك ${who}`;
    case 'taken-over':
      return `${what}: تولّاه ${who} بدلًا منك`;
    case 'assigned':
      return `${what}: أسنده إليك ${who}${until === null ? '' : `، والموعد ${until}`}`;
    case 'correction-to-run':
      return `${what}: صحّح ${who} القصة، وعلى هذه الطبعة أن تنشر التصحيح أيضًا`;
    case 'deadline-near':
      return `${what}: موعده ${until ?? ''}`;
    case 'story-taken-down':
      return `${what}: سحبه ${who} من القراء مع القصة بكل اللغات`;
  }
}
