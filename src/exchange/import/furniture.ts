/** Furniture: what pages show around a story and no story says, in the words of many languages. */

/** Lines that are furniture when they stand alone; compared in lower case without signs at their ends. */
const lines = new Set(
  `loading|loading more|loading content|load more|please wait|share|share this|share this article|share this story|share article|tweet|pin it|email|e-mail|email this|print|print this|copy link|link copied|save|save article|bookmark|like|follow|follow us|subscribe|subscribe now|sign in|sign up|log in|login|register|menu|search|home|close|open menu|main menu|navigation|skip to content|skip to main content|skip to navigation|jump to content|back to top|top|next|previous|next article|previous article|continue reading|continue reading below|story continues below|story continues below advertisement|article continues below|article continues after advertisement|read more|read full story|read the full story|show more|see more|view more|view all|more|advert|advertisement|advertising|advertisement - scroll to continue|ad|ads|sponsored|promoted|sponsored content|comments|comment|leave a comment|view comments|show comments|post a comment|add a comment|join the conversation|cookie settings|cookies|privacy policy|terms of use|terms of service|contact us|about us|image|photo|video|play|play video|pause|mute|listen|listen to this article|enlarge image|enlarge|view gallery|this slideshow requires javascript|you may also like|you might also like|related|related articles|related stories|related news|related content|recommended|most read|most popular|trending|trending now|latest|latest news|popular|highlights|all rights reserved|report an error|report a typo|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|messenger|youtube|rss|donate|support us|gift article|image copyright|image caption|media caption|view author archive|email the author|follow on twitter|get author rss feed|click to share|text size|font size|a a a|download pdf|download
|laden|lade|lade mehr|lädt|wird geladen|teilen|artikel teilen|drucken|merken|artikel merken|weiterlesen|mehr lesen|mehr|mehr anzeigen|anzeige|werbung|kommentare|kommentar schreiben|anmelden|registrieren|abonnieren|menü|suche|startseite|zum inhalt springen|zur startseite|nach oben|vorlesen|artikel anhören|link kopieren|link kopiert|lesen sie auch|lesen sie mehr|zum thema|mehr zum thema|das könnte sie auch interessieren|meistgelesen|impressum|datenschutz|schließen|newsletter|bild vergrößern
|chargement|chargement en cours|partager|partager cet article|imprimer|enregistrer|lire la suite|lire aussi|lire plus|en savoir plus|publicité|commentaires|réagir|se connecter|s'abonner|s’abonner|s'inscrire|menu principal|recherche|accueil|aller au contenu|haut de page|copier le lien|à lire aussi|sur le même sujet|les plus lus|voir plus|fermer|écouter|écouter cet article|ajouter à vos favoris
|cargando|compartir|comparte|imprimir|guardar|leer más|seguir leyendo|ver más|publicidad|anuncio|comentarios|comentar|iniciar sesión|suscribirse|suscríbete|regístrate|menú|buscar|inicio|ir al contenido|volver arriba|copiar enlace|lea también|lee también|te puede interesar|noticias relacionadas|artículos relacionados|relacionado|lo más leído|más noticias|cerrar|escuchar
|carregando|compartilhar|compartilhe|partilhar|imprimir|salvar|leia mais|ler mais|continua após a publicidade|continue lendo|publicidade|anúncio|comentários|entrar|assine|assinar|menu|pesquisar|busca|início|ir para o conteúdo|copiar link|leia também|veja também|relacionadas|mais lidas|fechar|ouvir
|caricamento|caricamento in corso|condividi|stampa|salva|leggi tutto|leggi di più|leggi anche|continua a leggere|pubblicità|annuncio|commenti|accedi|abbonati|iscriviti|cerca|vai al contenuto|torna su|copia link|articoli correlati|i più letti|chiudi|ascolta
|laden|bezig met laden|delen|deel dit artikel|afdrukken|lees meer|lees verder|lees ook|advertentie|reacties|inloggen|abonneren|zoeken|gerelateerd|meest gelezen|sluiten|luister
|laddar|dela|skriv ut|läs mer|läs också|annons|kommentarer|logga in|prenumerera|sök|mest läst|stäng|laster|del|skriv ut|les mer|les også|annonse|kommentarer|logg inn|indlæser|læs mere|læs også|lataa|ladataan|jaa|lue lisää|lue myös|mainos|kommentit|kirjaudu|tilaa
|ładowanie|wczytywanie|udostępnij|drukuj|czytaj więcej|czytaj dalej|czytaj także|czytaj też|zobacz także|zobacz też|reklama|komentarze|zaloguj się|zaloguj|subskrybuj|szukaj|powiązane|najczęściej czytane|zamknij|posłuchaj|dalsza część artykułu pod reklamą
|načítání|načítá se|sdílet|tisk|číst dál|čtěte také|reklama|inzerce|diskuse|přihlásit se|hledat|zdieľať|čítať ďalej|încărcare|se încarcă|distribuie|citește mai mult|citește și|publicitate|comentarii|betöltés|megosztás|nyomtatás|tovább|hirdetés|hozzászólások
|yükleniyor|paylaş|yazdır|kaydet|devamını oku|daha fazla|reklam|yorumlar|yorum yap|giriş yap|abone ol|ara|ana sayfa|ilgili haberler|çok okunanlar|kapat|dinle
|загрузка|загружается|поделиться|распечатать|сохранить|читать далее|читать полностью|читайте также|подробнее|показать ещё|показать еще|ещё|реклама|комментарии|оставить комментарий|войти|подписаться|подписка|меню|поиск|главная|наверх|материалы по теме|по теме|самое читаемое|популярное|закрыть|слушать|скопировать ссылку
|завантаження|поділитися|друкувати|читати далі|читайте також|докладніше|реклама|коментарі|увійти|підписатися|меню|пошук|зареждане|сподели|прочети още|учитавање|подели|прочитајте још|učitavanje|podijeli|podeli|pročitajte još|oglas
|φόρτωση|κοινοποίηση|μοιραστείτε|εκτύπωση|διαβάστε περισσότερα|διαβάστε επίσης|διαφήμιση|σχόλια|σύνδεση|εγγραφή|αναζήτηση|μενού
|جار التحميل|جاري التحميل|تحميل|شارك|مشاركة|شارك هذا المقال|طباعة|حفظ|اقرأ المزيد|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|المزيد|إعلان|اعلان|إعلانات|تعليقات|التعليقات|أضف تعليقا|تسجيل الدخول|اشترك|القائمة|بحث|الرئيسية|مواضيع ذات صلة|ذات صلة|الأكثر قراءة|إغلاق|استمع|نسخ الرابط|انسخ الرابط
|در حال بارگذاری|اشتراک گذاری|اشتراک‌گذاری|چاپ|بیشتر بخوانید|ادامه مطلب|تبلیغات|آگهی|نظرات|ورود|جستجو|منو|טוען|שתף|שיתוף|הדפסה|קרא עוד|קראו עוד|פרסומת|תגובות|התחבר|חיפוש|תפריט|لوڈ ہو رہا ہے|شیئر کریں|مزید پڑھیں|اشتہار|تبصرے
|लोड हो रहा है|लोड हो रहा है...|शेयर करें|साझा करें|प्रिंट|और पढ़ें|यह भी पढ़ें|विज्ञापन|टिप्पणियाँ|टिप्पणियां|लॉग इन|साइन इन|खोजें|मेन्यू|संबंधित खबरें|लोड होत आहे|शेअर करा|आणखी वाचा|जाहिरात
|লোড হচ্ছে|শেয়ার করুন|শেয়ার|আরও পড়ুন|আরো পড়ুন|বিজ্ঞাপন|মন্তব্য|অনুসন্ধান|மேலும் படிக்க|பகிர்|பகிரவும்|பகிர்க|விளம்பரம்|கருத்துகள்|ஏற்றுகிறது|తదుపరి|షేర్ చేయండి|ప్రకటన|පූරණය වෙමින්|බෙදාගන්න|තවත් කියවන්න|දැන්වීම|අදහස්
|กำลังโหลด|แชร์|แบ่งปัน|อ่านเพิ่มเติม|อ่านต่อ|โฆษณา|ความคิดเห็น|ค้นหา|เมนู|đang tải|chia sẻ|xem thêm|đọc thêm|quảng cáo|bình luận|tìm kiếm|đăng nhập|memuat|bagikan|cetak|baca juga|baca selengkapnya|baca lainnya|iklan|komentar|masuk|cari|kongsi|baca lagi|inapakia|shiriki|soma zaidi|tangazo
|加载中|正在加载|载入中|載入中|加載中|分享|分享到|打印|列印|收藏|阅读更多|閱讀更多|继续阅读|繼續閱讀|更多|广告|廣告|评论|評論|留言|登录|登入|註冊|注册|订阅|訂閱|菜单|選單|搜索|搜尋|首页|首頁|相关新闻|相關新聞|相关文章|相關文章|相关阅读|延伸阅读|延伸閱讀|热门|熱門|返回顶部|复制链接|複製連結
|読み込み中|ロード中|シェア|シェアする|共有|印刷|保存|続きを読む|もっと見る|広告|コメント|ログイン|登録|検索|メニュー|ホーム|関連記事|人気記事|あわせて読みたい|閉じる|불러오는 중|로딩 중|로딩중|공유|공유하기|인쇄|저장|더 보기|더보기|광고|댓글|로그인|구독|검색|메뉴|홈|관련 기사|관련기사|많이 본 뉴스|닫기`
    .split(/\s*\|\s*/u)
    .map((line) => line.trim()),
);

const patterns: readonly RegExp[] = [
  /^(?:share|tweet|post|send|print|save|teilen|partager|compartir|condividi|compartilhar|поделиться)(?: this)?(?: (?:article|story|page))? (?:on|via|by|auf|sur|en|su|no|в|with) \p{L}+(?: \p{L}+)?$/iu,
  /^(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|messenger|copy link|share|instagram|youtube|vk|viber|line)(?:[\s,|·•/]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|print|messenger|copy link|share|instagram|youtube|vk|viber|line))+$/iu,
  /^\d+\s*(?:comments?|shares?|likes?|views?|kommentare?|commentaires?|comentarios?|commenti|comentários?|комментари(?:й|я|ев)|reacties|评论|件のコメント)$/iu,
  /^(?:comments?|kommentare?|commentaires?|comentarios?|комментарии|التعليقات|评论)\s*[([]?\d+[)\]]?$/iu,
  /^(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|время чтения|阅读时间)\s*:?\s*)?\d+\s*(?:-\s*)?(?:min(?:ute)?s?\.?|minuten|minutos|minuti|мин(?:ут[аы]?)?\.?|دقائق|分钟)\s*(?:read|lesezeit|de lecture|de lectura|di lettura|чтения|قراءة|阅读)?$/iu,
  /^(?:©|\(c\)|copyright)\s.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|\b(?:19|20)\d\d\b)/iu,
  /^(?:image|photo|slide|bild|foto)\s+\d+\s*(?:of|von|de|di|\/)\s*\/?\s*\d+$/iu,
  /^\(?(?:this (?:site|website) uses cookies|we use cookies|diese (?:seite|website) verwendet cookies|ce site utilise des cookies|este sitio (?:web )?utiliza cookies)/iu,
  /^https?:\/\/\S+$/iu,
];

const more =
  /^(?:(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|related(?: (?:articles?|stories|news|content|coverage|posts|links|reading|topics))?|read (?:more|next|also|this next|the full story)|mehr lesen|weiterlesen|lire (?:la suite|plus)|leer más|seguir leyendo|ler mais|continue lendo|leggi (?:tutto|di più)|continua a leggere|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj dalej|číst dál|devamını oku|читать (?:далее|полностью)|читати далі|ادامه مطلب|مزید پڑھیں|आणखी वाचा|තවත් කියවන්න|อ่านต่อ|阅读更多|閱讀更多|继续阅读|繼續閱讀|続きを読む|더 ?보기|more (?:from|on|in|stories|news|articles?)\b.{0,40}|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you| stories| reading)?|don['’]?t miss|latest (?:news|stories)|popular|top stories|editor['’]s picks?|also (?:read|see)|what to read next|further reading|in case you missed it|explore more|keep reading|mehr (?:zum thema|aus|von|zu)\b.{0,40}|zum thema|lesen sie (?:auch|mehr).{0,30}|das könnte (?:sie|dich|euch) (?:auch )?interessieren|verwandte (?:artikel|themen)|ähnliche artikel|weitere (?:artikel|themen|meldungen)|meistgelesen|auch interessant|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|les plus lus|articles (?:liés|similaires|associés)|pour aller plus loin|lea (?:también|además)|lee también|(?:también )?(?:te|le|les) puede interesar|(?:noticias|artículos|notas) relacionad[ao]s|lo más (?:leído|visto)|más (?:noticias|en|sobre|información)\b.{0,30}|leia (?:também|mais)|veja (?:também|mais)|saiba mais|(?:notícias|matérias) relacionadas|mais (?:lidas|notícias)|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|i più letti|lees (?:ook|meer|verder).{0,20}|gerelateerd.{0,20}|meest gelezen|läs (?:också|mer|även).{0,20}|les også|læs også|lue myös|czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|polecamy|přečtěte si také|čtěte také|čítajte aj|citește și|vezi și|olvasta már|kapcsolódó (?:cikkek|anyagok)|ilgili haberler|ilginizi çekebilir|çok okunanlar|bunlar da ilginizi çekebilir|читайте (?:также|ещё|еще)|(?:материалы )?по теме|похожие (?:статьи|материалы)|смотрите также|популярное|самое читаемое|читайте також|дивіться також|прочетете още|διαβάστε (?:επίσης|ακόμη|περισσότερα)|δείτε (?:επίσης|ακόμη)|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|(?:مواضيع|أخبار|مقالات) ذات صلة|الأكثر قراءة|قد يعجبك أيضا|بیشتر بخوانید|مطالب مرتبط|(?:اخبار|خبرهای) مرتبط|קראו (?:גם|עוד)|כתבות נוספות|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|संबंधित (?:खबरें|लेख|समाचार)|আরও পড়ুন|আরো পড়ুন|மேலும் படிக்க|தொடர்புடைய செய்திகள்|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|xem thêm|đọc thêm|tin liên quan|bài (?:viết )?liên quan|baca juga|baca selengkapnya|berita terkait|artikel terkait|soma (?:zaidi|pia)|相关(?:新闻|文章|阅读|报道)|相關(?:新聞|文章|報導)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章)|推薦(?:閱讀|文章)|热门(?:文章|新闻)|更多(?:新闻|文章|报道)|関連(?:記事|ニュース)|あわせて読みたい|おすすめ記事|人気記事|관련 ?(?:기사|뉴스|글)|많이 본 뉴스|추천 기사))\s*(?:\.\.\.|…|[:：»›>→]|\.)*\s*$/iu;

const moreBefore =
  /^(?:related|read more|see more|read also|also read|see also|also see|more|read|watch|also|don['’]t miss|lesen sie auch|lesen sie mehr|mehr dazu|siehe auch|lire aussi|à lire aussi|lea también|lee también|leia também|leia mais|veja também|leggi anche|lees ook|läs också|les også|læs også|lue myös|czytaj także|czytaj też|zobacz też|читайте также|читайте також|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|baca juga|xem thêm)\s*(?:on \p{L}+\s*)?[:：>»|–—-]/iu;

const offer =
  /\b(?:sign up (?:for|to|here)|subscribe to|get the latest .{0,60}(?:inbox|newsletter)|our (?:free )?(?:daily |weekly )?newsletter|newsletter abonnieren|inscrivez-vous à|abonnez-vous|suscríbete a|suscríbase|iscriviti alla|inscreva-se|assine (?:a|nossa)|подпишитесь|подписывайтесь|meld je aan|follow (?:us|him|her|me|them) on|like us on|folgen sie uns|suivez-nous|síguenos|siga-nos|seguici su|click here to (?:get|subscribe|sign|download)|download (?:the|our) (?:\w+ )?app|join (?:our|us on)|have a (?:news )?tip\?|contact us at|email us at|support (?:us|our work))\b/iu;

/** True for a line that is furniture and nothing else. */
export function isFurnitureLine(line: string): boolean {
  const text = line.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text.length > 200) return false;
  const bare = text.toLowerCase().replace(/^[\s•·|>»›▶►+[({-]+|[\s.…:：!|»›>→←↓↑)\]}-]+$/gu, '');
  return (bare !== '' && bare.length <= 60 && lines.has(bare)) || patterns.some((pattern) => pattern.test(text));
}

/** True for a heading over links to other stories. */
export function isMoreHeading(line: string): boolean {
  return line.length <= 70 && more.test(line.trim());
}

/** True for a line that leads to another story: `Related: …`. */
export function leadsElsewhere(line: string): boolean {
  return line.length <= 250 && moreBefore.test(line.trim());
}

/** True for a line that begins with such an offer. */
export function opensOffer(line: string): boolean {
  return line.length <= 120 && offer.exec(line)?.index === 0;
}

/** True for a short paragraph that offers newsletters, accounts or apps. */
export function isOffer(paragraph: string): boolean {
  return paragraph.length <= 320 && offer.test(paragraph);
}
