/** The Lantern, the demo publication: its editions, sections, topics and pictures. An invented paper of an invented port. */

export type InEveryEdition = Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'ar' | 'hi' | 'zh-Hans' | 'ru', string>>;

export type EditionTag = keyof InEveryEdition;

export const publication = { name: 'The Lantern', timeZone: 'Europe/Lisbon', accent: '#c8371b' };

export const editions: readonly { readonly tag: EditionTag; readonly name: string; readonly tagline: string }[] = [
  { tag: 'en', name: 'The Lantern', tagline: 'From the free port of Orvane, in eight languages' },
  { tag: 'de', name: 'Die Laterne', tagline: 'Aus dem Freihafen Orvane, in acht Sprachen' },
  { tag: 'fr', name: 'La Lanterne', tagline: 'Du port franc d’Orvane, en huit langues' },
  { tag: 'es', name: 'El Farol', tagline: 'Desde el puerto franco de Orvane, en ocho lenguas' },
  { tag: 'ar', name: 'الفانوس', tagline: 'من ميناء أورفان الحر، بثماني لغات' },
  { tag: 'hi', name: 'लालटेन', tagline: 'मुक्त बंदरगाह ऑरवेन से, आठ भाषाओं में' },
  { tag: 'zh-Hans', name: '灯报', tagline: '来自自由港奥尔万，以八种语言出版' },
  { tag: 'ru', name: 'Фонарь', tagline: 'Из вольного порта Орван, на восьми языках' },
];

/** Which desk works on the stories of which sections; those of the others have no desk. */
export const desks: readonly { readonly name: string; readonly sections: readonly string[] }[] = [
  { name: 'City desk', sections: ['city', 'sea'] },
  { name: 'Science desk', sections: ['science'] },
];

interface DemoSection {
  readonly key: string;
  readonly kind: 'news' | 'opinion';
  readonly names: InEveryEdition;
}

/** The slug of a section or topic in an edition is made from its name there. */
export const sections: readonly DemoSection[] = [
  {
    key: 'city',
    kind: 'news',
    names: { en: 'The City', de: 'Die Stadt', fr: 'La ville', es: 'La ciudad', ar: 'المدينة', hi: 'शहर', 'zh-Hans': '城市', ru: 'Город' },
  },
  {
    key: 'sea',
    kind: 'news',
    names: {
      en: 'Sea & Trade',
      de: 'See und Handel',
      fr: 'Mer et commerce',
      es: 'Mar y comercio',
      ar: 'البحر والتجارة',
      hi: 'समुद्र और व्यापार',
      'zh-Hans': '海洋与贸易',
      ru: 'Море и торговля',
    },
  },
  {
    key: 'science',
    kind: 'news',
    names: { en: 'Science', de: 'Wissenschaft', fr: 'Sciences', es: 'Ciencia', ar: 'علوم', hi: 'विज्ञान', 'zh-Hans': '科学', ru: 'Наука' },
  },
  {
    key: 'arts',
    kind: 'news',
    names: {
      en: 'Arts & Letters',
      de: 'Feuilleton',
      fr: 'Arts et lettres',
      es: 'Artes y letras',
      ar: 'فنون وآداب',
      hi: 'कला और साहित्य',
      'zh-Hans': '文艺',
      ru: 'Искусство и словесность',
    },
  },
  {
    key: 'opinion',
    kind: 'opinion',
    names: { en: 'Opinion', de: 'Meinung', fr: 'Opinions', es: 'Opinión', ar: 'رأي', hi: 'विचार', 'zh-Hans': '评论', ru: 'Мнение' },
  },
];

export const topics: readonly { readonly key: string; readonly names: InEveryEdition }[] = [
  {
    key: 'harbour',
    names: {
      en: 'The harbour',
      de: 'Der Hafen',
      fr: 'Le port',
      es: 'El puerto',
      ar: 'الميناء',
      hi: 'बंदरगाह',
      'zh-Hans': '港口',
      ru: 'Порт',
    },
  },
  {
    key: 'restoration',
    names: {
      en: 'Restoration',
      de: 'Restaurierung',
      fr: 'Restauration',
      es: 'Restauración',
      ar: 'ترميم',
      hi: 'जीर्णोद्धार',
      'zh-Hans': '修复',
      ru: 'Реставрация',
    },
  },
  {
    key: 'birds',
    names: { en: 'Birds', de: 'Vögel', fr: 'Oiseaux', es: 'Aves', ar: 'طيور', hi: 'पक्षी', 'zh-Hans': '鸟类', ru: 'Птицы' },
  },
  {
    key: 'transport',
    names: {
      en: 'Getting about',
      de: 'Unterwegs',
      fr: 'Se déplacer',
      es: 'Transporte',
      ar: 'مواصلات',
      hi: 'आवागमन',
      'zh-Hans': '出行',
      ru: 'Транспорт',
    },
  },
  {
    key: 'languages',
    names: { en: 'Languages', de: 'Sprachen', fr: 'Langues', es: 'Lenguas', ar: 'لغات', hi: 'भाषाएँ', 'zh-Hans': '语言', ru: 'Языки' },
  },
  {
    key: 'astronomy',
    names: {
      en: 'Night sky',
      de: 'Nachthimmel',
      fr: 'Ciel nocturne',
      es: 'Cielo nocturno',
      ar: 'سماء الليل',
      hi: 'रात का आकाश',
      'zh-Hans': '夜空',
      ru: 'Ночное небо',
    },
  },
  {
    key: 'food',
    names: { en: 'Food', de: 'Essen', fr: 'À table', es: 'Comida', ar: 'طعام', hi: 'भोजन', 'zh-Hans': '饮食', ru: 'Еда' },
  },
];

/** The pictures; their words stand in the articles. What the file itself says of its maker and rights goes before this. */
export const pictures: readonly { readonly key: string; readonly focus: { readonly x: number; readonly y: number } }[] = [
  { key: 'lighthouse', focus: { x: 0.5, y: 0.4 } },
  { key: 'ferry', focus: { x: 0.5, y: 0.55 } },
  { key: 'swifts', focus: { x: 0.5, y: 0.5 } },
  { key: 'tide-machine', focus: { x: 0.5, y: 0.5 } },
  { key: 'tram-map', focus: { x: 0.5, y: 0.5 } },
  { key: 'loaf', focus: { x: 0.5, y: 0.5 } },
  { key: 'beans', focus: { x: 0.5, y: 0.5 } },
  { key: 'type-specimen', focus: { x: 0.5, y: 0.5 } },
  { key: 'chessboard', focus: { x: 0.5, y: 0.5 } },
  { key: 'salt-pans', focus: { x: 0.5, y: 0.5 } },
  { key: 'street-sign', focus: { x: 0.5, y: 0.5 } },
  { key: 'kites', focus: { x: 0.5, y: 0.5 } },
  { key: 'comet', focus: { x: 0.5, y: 0.5 } },
  { key: 'flood-map', focus: { x: 0.5, y: 0.5 } },
];
