import type { Translated } from '../text.ts';
import type { notices as english } from './en.ts';

/** Texts of notices, in Arabic. */
export const notices: Translated<typeof english> = {
  'notices.new': 'جديد',
  'notices.none': 'لا شيء بعد. تُبلَّغ هنا حين يتأخر مقال لك عن أصله، أو يُعاد إليك، أو يتولاه غيرك، أو يحين موعده.',
  'notices.markRead': 'علّمها كلها مقروءة',
  'notices.choose': 'اختر ما يصل بالبريد',
  'notices.became-stale': 'تغيّر الأصل، ومقالك متأخر عنه.',
  'notices.sent-back': 'أعاده إليك {who}.',
  'notices.taken-over': 'تولّاه {who} بدلًا منك.',
  'notices.assigned': 'أسنده إليك {who}.',
  'notices.deadline-near': 'موعده {when}.',
  'notices.correction-to-run': 'صحّح {who} القصة، وعلى طبعتك أن تنشر التصحيح أيضًا.',
  'notices.story-taken-down': 'سحبه {who} من القراء مع القصة بكل اللغات.',
  'notices.byMail': 'الإشعارات بالبريد',
  'notices.byMail.about': 'ما يجري لمقالاتك تجده دائمًا خلف الجرس. ويمكن أن يصل بالبريد أيضًا، مجموعًا لا رسالة لكل حدث.',
  'notices.byMail.noServer': 'ما يجري لمقالاتك تجده خلف الجرس. لا يعرف البرنامج خادم بريد، فلا يصل شيء بالبريد.',
  'notices.mail.soon': 'مجموعة، خلال ربع ساعة',
  'notices.mail.daily': 'مرة في اليوم',
  'notices.mail.never': 'أبدًا',
};
