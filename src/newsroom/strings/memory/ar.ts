/** Texts of the translation memory. */
import type { Translated } from '../text.ts';
import type { memory as english } from './en.ts';
export const memory: Translated<typeof english> = {
  'suggest.title': 'اقتراحات',
  'memory.title': 'ذاكرة الترجمة',
  'memory.matches': 'من ذاكرة الترجمة',
  'memory.percent': '{percent}٪',
  'memory.elsewhere': 'مستورد',
  'memory.times': {
    zero: 'لم يُستخدم',
    one: 'استُخدم مرة واحدة',
    two: 'استُخدم مرتين',
    few: 'استُخدم {count} مرات',
    many: 'استُخدم {count} مرة',
    other: 'استُخدم {count} مرة',
  },
  'memory.take': 'استخدمه',
  'memory.taken': 'أُخذ من الذاكرة ولم يُؤكَّد بعد. التراجع يعيد ما كان مكتوبًا.',
  'memory.words': 'كلمات في الأصل ({language})',
  'memory.find': 'بحث',
  'memory.nothing': 'لم يُؤكَّد شيء فيه كل هذه الكلمات.',
  'memory.forget': 'انسَه',
  'memory.forget.about': 'لن تُقترح هذه الترجمة على أحد بعد الآن. لا يتغير أي مقال.',
  'memory.keys.take': 'خذ أول مطابقة من الذاكرة؛ والثانية بالرقم 2 والثالثة بالرقم 3',
  'memory.keys.search': 'ابحث في الذاكرة عن الكلمات المحددة',
};
