/** What somebody outside the newsroom reads around a shared preview, in the languages of the newsroom. */
import { type LanguageTag, languageTag } from '../../core/language.ts';
import { preferredEdition } from '../site/accept-language.ts';

interface SharedTexts {
  /** The bar above the page. */
  bar(until: string): string;
  readonly expired: Notice;
  readonly unknown: Notice;
  readonly missing: Notice;
}

interface Notice {
  readonly title: string;
  readonly sentence: string;
}

const texts = {
  en: {
    bar: (until) => `Preview, not published. This link works until ${until}. Please do not pass it on.`,
    expired: {
      title: 'This link no longer works',
      sentence: 'It has expired or was withdrawn. If you still need to see the article, ask the newsroom for a new link.',
    },
    unknown: {
      title: 'There is nothing at this address',
      sentence: 'The link may be incomplete. Copy the whole of it from the message in which you got it, or ask the newsroom for a new one.',
    },
    missing: {
      title: 'This article is not there any more',
      sentence: 'Ask the newsroom that sent you the link.',
    },
  },
  de: {
    bar: (until) => `Vorschau, nicht veröffentlicht. Dieser Link gilt bis ${until}. Bitte geben Sie ihn nicht weiter.`,
    expired: {
      title: 'Dieser Link gilt nicht mehr',
      sentence:
        'Er ist abgelaufen oder wurde zurückgezogen. Wenn Sie den Artikel noch sehen müssen, bitten Sie die Redaktion um einen neuen Link.',
    },
    unknown: {
      title: 'Unter dieser Adresse ist nichts',
      sentence:
        'Vielleicht ist der Link nicht vollständig. Kopieren Sie ihn ganz aus der Nachricht, in der Sie ihn bekommen haben, oder bitten Sie die Redaktion um einen neuen.',
    },
    missing: {
      title: 'Diesen Artikel gibt es nicht mehr',
      sentence: 'Fragen Sie die Redaktion, die Ihnen den Link geschickt hat.',
    },
  },
  ar: {
    bar: (until) => `معاينة لمادة غير منشورة. يعمل هذا الرابط حتى ${until}. نرجو عدم مشاركته.`,
    expired: {
      title: 'لم يعد هذا الرابط يعمل',
      sentence: 'انتهت صلاحيته أو سُحب. إذا كنت لا تزال بحاجة إلى الاطلاع على المقال، فاطلب من غرفة الأخبار رابطًا جديدًا.',
    },
    unknown: {
      title: 'لا يوجد شيء في هذا العنوان',
      sentence: 'ربما كان الرابط ناقصًا. انسخه كاملًا من الرسالة التي وصلك فيها، أو اطلب من غرفة الأخبار رابطًا جديدًا.',
    },
    missing: {
      title: 'لم يعد هذا المقال موجودًا',
      sentence: 'اسأل غرفة الأخبار التي أرسلت إليك الرابط.',
    },
  },
} as const satisfies Record<string, SharedTexts>;

export type SharedLanguage = keyof typeof texts;

/** The texts in a language. */
export function sharedTexts(language: SharedLanguage): SharedTexts {
  return texts[language];
}

/** The language that suits the reader best by `Accept-Language`; English if none does. */
export function sharedLanguage(header: string | null): SharedLanguage {
  const tag = preferredEdition(header ?? undefined, tags);
  return Object.keys(texts).find((language): language is SharedLanguage => language === tag) ?? 'en';
}

const tags: readonly LanguageTag[] = Object.keys(texts).flatMap((language) => {
  const tag = languageTag(language);
  return tag.ok ? [tag.value] : [];
});
