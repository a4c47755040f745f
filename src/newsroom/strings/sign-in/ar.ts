import type { Translated } from '../text.ts';
import type { signIn as english } from './en.ts';

/** Texts of signing in, in Arabic. */
export const signIn: Translated<typeof english> = {
  'signIn.title': 'تسجيل الدخول',
  'signIn.email': 'عنوان البريد',
  'signIn.password': 'كلمة المرور',
  'signIn.submit': 'تسجيل الدخول',
  'signIn.passkey': 'الدخول بمفتاح مرور',
  'signIn.or': 'أو',
  'signIn.forgotten': 'هل نسيت كلمة المرور؟',
  'signIn.code.title': 'خطوة أخيرة',
  'signIn.code.about': 'يعرض تطبيق المصادقة رمزًا من ستة أرقام لغرفة الأخبار هذه.',
  'signIn.code.label': 'الرمز',
  'signIn.code.submit': 'متابعة',
  'signIn.backup.about': 'يعمل كل رمز من رموز الطوارئ مرة واحدة.',
  'signIn.backup.label': 'رمز الطوارئ',
  'signIn.backup.use': 'استخدام رمز طوارئ بدلًا من ذلك',
  'signIn.code.use': 'استخدام التطبيق بدلًا من ذلك',
  'signIn.again': 'البدء من جديد',
  'reset.done': 'عُيّنت كلمة المرور. سجّل الدخول بها.',
};
