import type { LetterTexts } from './texts.ts';

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
};
