/** The people of The Lantern: who writes, translates and draws, and what each edition says about them. */
import type { InEveryEdition } from './paper.ts';

interface DemoContributor {
  readonly key: string;
  readonly name: string;
  /** How editions write the name otherwise; those in other scripts always do. */
  readonly names: Readonly<Record<'ar' | 'hi' | 'zh-Hans' | 'ru', string>> & Partial<InEveryEdition>;
  /** A line about the person, under the name on the person's page. */
  readonly about: InEveryEdition;
}

export const contributors: readonly DemoContributor[] = [
  {
    key: 'ines-morrow',
    name: 'Ines Morrow',
    names: { ar: 'إينيس مورو', hi: 'इनेस मॉरो', 'zh-Hans': '伊内丝·莫罗', ru: 'Инес Морроу' },
    about: {
      en: 'Reports on the city, as a rule on foot, and puts French and Hindi into English. Since the matter of the Aune bridge she checks every figure from both ends.',
      de: 'Berichtet aus der Stadt, meist zu Fuß, und übersetzt aus dem Französischen und dem Hindi ins Englische. Seit der Sache mit der Aunebrücke liest sie jede Zahl auch von hinten.',
      fr: 'Couvre la ville, surtout à pied, et traduit du français et du hindi vers l’anglais. Depuis l’affaire du pont de l’Aune, elle vérifie chaque nombre par les deux bouts.',
      es: 'Recorre la ciudad, casi siempre a pie, y traduce del francés y del hindi al inglés. Desde lo del puente del Aune lee cada cifra también al revés.',
      ar: 'تغطي أخبار المدينة، مشياً في الغالب، وتترجم عن الفرنسية والهندية إلى الإنجليزية. ومنذ حكاية جسر الأون لا تُجيز عدداً حتى تقرأه من طرفيه.',
      hi: 'शहर की खबरें लाती हैं, अक्सर पैदल, और फ़्रेंच व हिंदी से अंग्रेज़ी में अनुवाद करती हैं। औन पुल वाली चूक के बाद हर संख्या दोनों सिरों से जाँचती हैं।',
      'zh-Hans': '跑本市新闻，多半真是用脚跑，兼把法文和印地文译成英文。自从出了奥恩河大桥那件事，每个数字她都要倒过来再看一遍。',
      ru: 'Пишет о городе, обходя его большей частью пешком, и переводит с французского и хинди на английский. После истории с Ауненским мостом читает каждое число ещё и справа налево.',
    },
  },
  {
    key: 'tomas-ardel',
    name: 'Tomas Ardel',
    names: { ar: 'توماس أرديل', hi: 'तोमास आर्डेल', 'zh-Hans': '托马斯·阿德尔', ru: 'Томас Ардел' },
    about: {
      en: 'Covers ships, freight and what things cost on the quay. He has never missed a sailing and never enjoyed one; his notes are legible as far as Skerra.',
      de: 'Schreibt über Schiffe, Fracht und Preise am Kai. Er hat noch keine Abfahrt versäumt und noch keine Überfahrt genossen; seine Notizen sind bis Skerra lesbar.',
      fr: 'Suit les navires, le fret et les prix à quai. Il n’a jamais manqué un départ ni savouré une traversée ; ses notes restent lisibles jusqu’à Skerra.',
      es: 'Escribe de barcos, fletes y precios de muelle. Nunca ha perdido un barco ni ha disfrutado de ninguno; sus notas se entienden hasta la altura de Skerra.',
      ar: 'يكتب عن السفن والشحن وأسعار الرصيف. لم تفته رحلة بحرية قط، ولم يستمتع بواحدة قط، وخطّه في دفتره مقروء حتى سكيرا.',
      hi: 'जहाज़ों, माल और घाट के भावों पर लिखते हैं। आज तक न कोई जहाज़ छूटा, न किसी सफ़र में मज़ा आया; उनकी लिखावट स्केरा तक ही पढ़ने में आती है।',
      'zh-Hans': '报道船只、货运和码头上的价钱。从没误过一班船，也从没坐舒服过一班；他的笔记，过了斯凯拉就认不出来了。',
      ru: 'Пишет о судах, грузах и ценах на причале. Не опоздал ни на один рейс и ни одному не обрадовался; почерк в его блокноте разборчив только до Скерры.',
    },
  },
  {
    key: 'farida-sol',
    name: 'Farida Sol',
    names: { ar: 'فريدة سول', hi: 'फ़रीदा सोल', 'zh-Hans': '法丽达·索尔', ru: 'Фарида Сол' },
    about: {
      en: 'Writes about swifts, tides, beans and comets. She ends every interview by asking how one would notice being wrong; in her own case, she says, readers write in.',
      de: 'Schreibt über Mauersegler, Tiden, Bohnen und Kometen. Jedes Gespräch schließt sie mit der Frage, woran man einen Irrtum bemerken würde; sie selbst, sagt sie, an der Leserpost.',
      fr: 'Écrit sur les martinets, les marées, les haricots et les comètes. Elle clôt chaque entretien en demandant à quoi l’on reconnaîtrait ses erreurs ; les siennes, dit-elle, au courrier des lecteurs.',
      es: 'Escribe de vencejos, mareas, judías y cometas. Termina cada entrevista preguntando en qué notaría uno que se equivoca; ella, dice, en el correo de los lectores.',
      ar: 'تكتب عن السمامات والمدّ والفاصولياء والمذنّبات. وتختم كل مقابلة بسؤال واحد: بِمَ تعرف أنك أخطأت؟ أما هي فتعرف، كما تقول، من رسائل القرّاء.',
      hi: 'बतासियों, ज्वार, सेम और धूमकेतुओं पर लिखती हैं। हर बातचीत में आखिरी सवाल: गलती हुई तो पता कैसे चलेगा? खुद उन्हें, वे कहती हैं, पाठकों की चिट्ठियों से चलता है।',
      'zh-Hans': '写雨燕、潮汐、豆子和彗星。每次采访，最后一问总是：要是你错了，凭什么看出来？轮到她自己，她说，凭读者来信。',
      ru: 'Пишет о стрижах, приливах, фасоли и кометах. Каждую беседу заканчивает вопросом, как собеседник заметил бы свою ошибку; ей самой, говорит она, о них пишут читатели.',
    },
  },
  {
    key: 'leon-whitby',
    name: 'Leon Whitby',
    names: { ar: 'ليون ويتبي', hi: 'लियोन व्हिटबी', 'zh-Hans': '利昂·惠特比', ru: 'Леон Уитби' },
    about: {
      en: 'Writes on arts and letters, by preference about work that took nine years or thirty-one. His own deadlines fall at four in the afternoon, and he meets most of them.',
      de: 'Schreibt fürs Feuilleton, am liebsten über Dinge, die neun oder einunddreißig Jahre gedauert haben. Sein eigener Redaktionsschluss ist um vier Uhr nachmittags, und meistens hält er ihn ein.',
      fr: 'Écrit sur les arts et les lettres, de préférence sur ce qui a demandé neuf ans, ou trente et un. Lui rend sa copie à seize heures, le plus souvent.',
      es: 'Escribe de artes y letras, sobre todo de obras que llevaron nueve años, o treinta y uno. Su cierre es a las cuatro de la tarde, y casi siempre lo cumple.',
      ar: 'يكتب عن الفنون والآداب، ويؤثر ما استغرق إنجازه تسع سنين أو إحدى وثلاثين. أما هو فموعد تسليمه الرابعة عصراً، ويفي به في الأغلب.',
      hi: 'कला-साहित्य पर लिखते हैं, खासकर उन कामों पर जिनमें नौ या इकतीस साल लगे हों। खुद उन्हें शाम चार बजे लेख देना होता है, और ज़्यादातर दे देते हैं।',
      'zh-Hans': '写文艺，偏爱花了九年或三十一年才做成的事。他自己的截稿时间是下午四点，多数时候赶得上。',
      ru: 'Пишет об искусстве и словесности, охотнее всего о том, на что ушло девять лет или тридцать один год. Свои тексты сдаёт к четырём часам дня и чаще всего успевает.',
    },
  },
  {
    key: 'oksana-veil',
    name: 'Oksana Veil',
    names: { ar: 'أوكسانا فيل', hi: 'ओक्साना वेल', 'zh-Hans': '奥克萨娜·韦尔', ru: 'Оксана Вейл' },
    about: {
      en: 'Writes a column and changes her mind in it where readers can watch. On Sundays she speaks Russian in Barrel Rise, where one person still answers.',
      de: 'Schreibt eine Kolumne und ändert darin vor aller Augen ihre Meinung. Sonntags spricht sie im Tonnenstieg Russisch, wo ihr noch ein Einziger antwortet.',
      fr: 'Tient une chronique où elle change d’avis sous les yeux des lecteurs. Le dimanche, elle parle russe montée des Barriques, où un seul habitant lui répond encore.',
      es: 'Firma una columna en la que cambia de opinión a la vista de los lectores. Los domingos habla ruso en la Subida del Barril, donde aún le contesta una persona.',
      ar: 'تكتب عموداً تغيّر فيه رأيها على مرأى من القرّاء. وفي أيام الأحد تتكلم الروسية في طلعة البراميل، حيث بقي شخص واحد يجيبها.',
      hi: 'स्तंभ लिखती हैं और उसमें पाठकों के सामने ही अपनी राय बदलती हैं। इतवार को पीपों की चढ़ाई में रूसी बोलती हैं, जहाँ जवाब देने वाला एक ही बचा है।',
      'zh-Hans': '写专栏，常在专栏里当着读者的面改主意。每逢星期天，她到木桶坡去说俄语，那里如今还剩一个人应声。',
      ru: 'Ведёт колонку, в которой меняет мнение на глазах у читателей. По воскресеньям говорит по-русски на Бочкином подъёме, где ответить ей может уже только один человек.',
    },
  },
  {
    key: 'jun-harrow',
    name: 'Jun Harrow',
    names: { ar: 'جون هارو', hi: 'जून हैरो', 'zh-Hans': '哈罗·俊', ru: 'Джун Харроу' },
    about: {
      en: 'Draws the paper’s pictures and maps, down to the tenth tram stop and the eighteenth tide wheel, and takes its photographs. Only the swifts would not hold still.',
      de: 'Zeichnet die Bilder und Karten der Zeitung, bis zur zehnten Haltestelle und zum achtzehnten Rad der Gezeitenmaschine, und fotografiert für sie. Nur die Mauersegler wollten nicht stillhalten.',
      fr: 'Dessine et photographie pour le journal, cartes comprises, jusqu’au dixième arrêt du tram et à la dix-huitième roue des marées. Seuls les martinets ont refusé de poser.',
      es: 'Dibuja imágenes y mapas para el periódico, hasta la décima parada del tranvía y la rueda dieciocho de las mareas, y hace fotografías. Solo los vencejos se negaron a posar.',
      ar: 'يرسم صور الصحيفة وخرائطها، حتى محطة الترام العاشرة والعجلة الثامنة عشرة في آلة المدّ، ويلتقط صورها الفوتوغرافية. وحدها السمامات أبت أن تثبت في مكانها.',
      hi: 'अखबार के चित्र और नक्शे बनाते हैं, दसवें ट्राम स्टॉप और ज्वार मशीन के अठारहवें पहिए तक, और तस्वीरें भी खींचते हैं। बस बतासियाँ थमने को राज़ी नहीं हुईं।',
      'zh-Hans': '为本报作画、制图、拍照，电车的第十站、潮汐机的第十八个轮子，一个不少。只有雨燕，怎么也不肯停下来让人画。',
      ru: 'Рисует для газеты картинки и карты, вплоть до десятой остановки трамвая и восемнадцатого колеса приливной машины, и фотографирует. Только стрижи позировать отказались.',
    },
  },
  {
    key: 'meera-dast',
    name: 'Meera Dast',
    names: { ar: 'ميرا داست', hi: 'मीरा दस्त', 'zh-Hans': '米拉·达斯特', ru: 'Мира Даст' },
    about: {
      en: 'Reports in Hindi and translates the paper into it. The kite she built in the course of duty came down after nineteen letters of the alphabet; there are 46.',
      de: 'Berichtet auf Hindi und übersetzt die Zeitung in diese Sprache. Der Drachen, den sie dienstlich baute, kam nach neunzehn Buchstaben des Alphabets herunter; es hat 46.',
      fr: 'Écrit en hindi et traduit le journal dans cette langue. Le cerf-volant qu’elle a construit par devoir professionnel est retombé après dix-neuf lettres de l’alphabet, qui en compte 46.',
      es: 'Escribe en hindi y traduce el periódico a esa lengua. La cometa que construyó por deber profesional cayó tras diecinueve letras del alfabeto, que tiene 46.',
      ar: 'تكتب بالهندية وتترجم الصحيفة إليها. والطائرة الورقية التي صنعتها بحكم المهنة هبطت بعد 19 حرفاً من الأبجدية، وحروفها 46.',
      hi: 'हिंदी में खबरें लिखती हैं और बाकी अखबार का अनुवाद करती हैं। काम के सिलसिले में जो पतंग बनाई, वह उन्नीस अक्षर बाद नीचे आ गई; वर्णमाला में 46 हैं।',
      'zh-Hans': '用印地文写报道，也把本报译成印地文。为了采访亲手做过一只风筝，字母表背到第十九个就落了下来；一共有46个。',
      ru: 'Пишет на хинди и переводит на него газету. Воздушный змей, которого она смастерила по долгу службы, опустился через девятнадцать букв алфавита, а всего их 46.',
    },
  },
  {
    key: 'colette-aubrac',
    name: 'Colette Aubrac',
    names: { ar: 'كوليت أوبراك', hi: 'कोलेत ओब्राक', 'zh-Hans': '科莱特·奥布拉克', ru: 'Колетт Обрак' },
    about: {
      en: 'Reports in French and turns the rest of the paper into it. She has tasted the common loaf from all eleven bakers and keeps her ranking in a locked drawer.',
      de: 'Schreibt auf Französisch und überträgt den Rest der Zeitung in diese Sprache. Sie hat das Gemeinbrot aller elf Bäcker gekostet und verwahrt die Rangliste in einer verschlossenen Schublade.',
      fr: 'Écrit en français et y traduit le reste du journal. Elle a goûté le pain commun des onze boulangers et garde son classement dans un tiroir fermé à clé.',
      es: 'Escribe en francés y traduce a esa lengua el resto del periódico. Ha probado el pan común de los once panaderos y guarda la clasificación en un cajón con llave.',
      ar: 'تكتب بالفرنسية وتنقل إليها بقية الصحيفة. ذاقت الرغيف المشترك عند الخبّازين الأحد عشر جميعاً، وتحفظ ترتيبهم في درج مقفل.',
      hi: 'फ़्रेंच में लिखती हैं और बाकी अखबार को फ़्रेंच में उतारती हैं। ग्यारहों नानबाइयों की साझा रोटी चख चुकी हैं; किसका नंबर कौन-सा है, यह ताला लगी दराज़ में है।',
      'zh-Hans': '用法文写报道，并把其余的版面译成法文。十一位面包师合定的那款面包，她家家都尝过，名次锁在抽屉里。',
      ru: 'Пишет по-французски и переводит на этот язык остальную газету. Попробовала общий хлеб у всех одиннадцати пекарей; список, кто на каком месте, держит в запертом ящике.',
    },
  },
  {
    key: 'hanna-lohse',
    name: 'Hanna Lohse',
    names: { ar: 'هانا لوزه', hi: 'हाना लोज़े', 'zh-Hans': '汉娜·洛泽', ru: 'Ханна Лозе' },
    about: {
      en: 'Translates the paper into German. If need be she can fit a whole English sentence into one noun; the need arises less often than people think.',
      de: 'Übersetzt die Zeitung ins Deutsche. Zur Not bringt sie einen ganzen englischen Satz in einem einzigen Hauptwort unter; die Not tritt seltener ein, als man denkt.',
      fr: 'Traduit le journal en allemand. Elle sait, au besoin, loger toute une phrase anglaise dans un seul substantif ; le besoin se présente moins souvent qu’on ne croit.',
      es: 'Traduce el periódico al alemán. Si hace falta, mete una frase inglesa entera en un solo sustantivo; hace falta menos veces de lo que la gente cree.',
      ar: 'تترجم الصحيفة إلى الألمانية. وفي وسعها عند الضرورة أن تجمع جملة إنجليزية كاملة في اسم واحد، والضرورة أندر مما يُظنّ.',
      hi: 'अखबार का जर्मन में अनुवाद करती हैं। ज़रूरत पड़े तो अंग्रेज़ी का पूरा वाक्य एक ही संज्ञा में समेट दें; ज़रूरत उतनी नहीं पड़ती जितनी लोग समझते हैं।',
      'zh-Hans': '把本报译成德文。必要时，她能把一整句英文装进一个名词；这种必要，没有人们想的那么常有。',
      ru: 'Переводит газету на немецкий. При нужде умещает целую английскую фразу в одно существительное; нужда возникает реже, чем принято думать.',
    },
  },
  {
    key: 'ramon-ibarra',
    name: 'Ramon Ibarra',
    names: { ar: 'رامون إيبارا', hi: 'रामोन इबार्रा', 'zh-Hans': '拉蒙·伊瓦拉', ru: 'Рамон Ибарра' },
    about: {
      en: 'Translates the paper into Spanish, walking up and down. From the ceiling the desk below can tell when a paragraph is finished, and whether he likes it.',
      de: 'Übersetzt die Zeitung ins Spanische, auf und ab gehend. Die Redaktion unter ihm hört an der Decke, wann ein Absatz fertig ist und ob er ihm gefällt.',
      fr: 'Traduit le journal en espagnol, en faisant les cent pas. À l’étage du dessous, la rédaction entend au plafond quand un paragraphe est fini, et s’il lui plaît.',
      es: 'Traduce el periódico al español andando de un lado a otro. La redacción, un piso más abajo, sabe por el techo cuándo termina un párrafo y si le gusta.',
      ar: 'يترجم الصحيفة إلى الإسبانية وهو يذرع غرفته. ومن وقع خطاه يعرف المحرّرون في الطابق الأسفل متى فرغ من فقرة، وهل أعجبته.',
      hi: 'अखबार का स्पेनिश में अनुवाद करते हैं, कमरे में टहलते हुए। नीचे बैठे संपादक छत की आहट से जान लेते हैं कि पैरा कब पूरा हुआ, और जँचा या नहीं।',
      'zh-Hans': '把本报译成西班牙文，一边译一边来回踱步。楼下的编辑部听天花板就知道，哪一段译完了，他满意不满意。',
      ru: 'Переводит газету на испанский, расхаживая из угла в угол. Редакция этажом ниже узнаёт по потолку, когда готов абзац и доволен ли им переводчик.',
    },
  },
  {
    key: 'salma-nadir',
    name: 'Salma Nadir',
    names: { ar: 'سلمى نادر', hi: 'सलमा नादिर', 'zh-Hans': '萨勒玛·纳迪尔', ru: 'Сальма Надир' },
    about: {
      en: 'Translates the paper into Arabic, beginning with the last paragraph. Until the ending stands, she says, nobody can know what the first line was for.',
      de: 'Übersetzt die Zeitung ins Arabische und fängt mit dem letzten Absatz an. Solange der Schluss nicht steht, sagt sie, weiß niemand, wozu der erste Satz da ist.',
      fr: 'Traduit le journal en arabe, en commençant par le dernier paragraphe. Tant que la fin ne tient pas debout, dit-elle, nul ne sait à quoi servait la première ligne.',
      es: 'Traduce el periódico al árabe empezando por el último párrafo. Mientras no esté el final, dice, nadie puede saber para qué servía la primera línea.',
      ar: 'تترجم الصحيفة إلى العربية مبتدئةً بالفقرة الأخيرة. فما لم تستقم الخاتمة، كما تقول، لا يعرف أحد لِمَ كُتب السطر الأول.',
      hi: 'अखबार का अरबी में अनुवाद करती हैं, और शुरुआत आखिरी पैरे से करती हैं। कहती हैं, जब तक अंत न जम जाए, कोई नहीं जानता कि पहली पंक्ति किसलिए थी।',
      'zh-Hans': '把本报译成阿拉伯文，从最后一段译起。她说，结尾没有立住，谁也不知道第一行是做什么用的。',
      ru: 'Переводит газету на арабский, начиная с последнего абзаца. Пока нет конца, говорит она, никому не известно, зачем понадобилась первая строка.',
    },
  },
  {
    key: 'lin-qiao',
    name: 'Lin Qiao',
    names: { ar: 'لين تشياو', hi: 'लिन चियाओ', 'zh-Hans': '林桥', ru: 'Линь Цяо' },
    about: {
      en: 'Translates the paper into Chinese. Her given name means “bridge”; she has heard every joke about it, most of them while translating the report on tram line 7.',
      de: 'Übersetzt die Zeitung ins Chinesische. Ihr Vorname bedeutet „Brücke“; sie kennt jeden Witz darüber, die meisten, seit sie den Bericht über die Linie 7 übersetzt hat.',
      fr: 'Traduit le journal en chinois. Son prénom veut dire « pont » ; elle connaît toutes les plaisanteries là-dessus, la plupart depuis qu’elle a traduit l’article sur la ligne 7.',
      es: 'Traduce el periódico al chino. Su nombre de pila significa «puente»; ha oído todos los chistes posibles, la mayoría mientras traducía el reportaje sobre el tranvía 7.',
      ar: 'تترجم الصحيفة إلى الصينية. ومعنى اسمها «جسر»، وقد سمعت كل ما يقال فيه من نكات، أكثرها وهي تترجم خبر الترام رقم 7.',
      hi: 'अखबार का चीनी में अनुवाद करती हैं। उनके नाम का अर्थ है “पुल”; इस पर सारे चुटकुले सुन चुकी हैं, ज़्यादातर 7 नंबर ट्राम वाली खबर का अनुवाद करते समय।',
      'zh-Hans': '把本报译成中文。单名一个“桥”字，有关的笑话早已听全，多半是在翻译7路电车过桥那篇报道的时候。',
      ru: 'Переводит газету на китайский. Её имя значит «мост»; все шутки на этот счёт она уже слышала, большую часть — пока переводила статью о седьмом маршруте.',
    },
  },
  {
    key: 'vera-stolin',
    name: 'Vera Stolin',
    names: { ar: 'فيرا ستولينا', hi: 'वेरा स्तोलिन', 'zh-Hans': '薇拉·斯托林娜', ru: 'Вера Столина' },
    about: {
      en: 'Translates the paper into Russian and puts both dots on every ё. It costs her, by her own reckoning, eleven minutes a year, and she defends every one.',
      de: 'Übersetzt die Zeitung ins Russische und setzt auf jedes ё beide Punkte. Das kostet sie nach eigener Rechnung elf Minuten im Jahr, und sie verteidigt jede davon.',
      fr: 'Traduit le journal en russe et n’oublie le tréma sur aucun ё. Cela lui coûte, d’après ses calculs, onze minutes par an, qu’elle défend une à une.',
      es: 'Traduce el periódico al ruso y no perdona la diéresis de una sola ё. Le cuesta, según sus cuentas, once minutos al año, y los defiende uno por uno.',
      ar: 'تترجم الصحيفة إلى الروسية، ولا تترك حرف ё بلا نقطتيه. يكلّفها ذلك، بحسابها، إحدى عشرة دقيقة في السنة، وتدافع عن كل دقيقة منها.',
      hi: 'अखबार का रूसी में अनुवाद करती हैं और हर ё पर दोनों बिंदियाँ लगाती हैं। उनके हिसाब से साल के ग्यारह मिनट जाते हैं, और वे एक भी नहीं छोड़ेंगी।',
      'zh-Hans': '把本报译成俄文，每个ё上的两点一个不漏。照她自己算，一年要花十一分钟，这十一分钟，她一分也不让。',
      ru: 'Переводит газету на русский и над каждой «ё» ставит обе точки. По её подсчётам, на это уходит одиннадцать минут в год, и она готова отстоять каждую.',
    },
  },
];

/** Who translates into which edition. */
export const translators: InEveryEdition = {
  en: 'ines-morrow',
  de: 'hanna-lohse',
  fr: 'colette-aubrac',
  es: 'ramon-ibarra',
  ar: 'salma-nadir',
  hi: 'meera-dast',
  'zh-Hans': 'lin-qiao',
  ru: 'vera-stolin',
};

/** Who reads what the others hand in. */
export const reviewer = 'oksana-veil';

/** Who drew the pictures whose files do not say it. */
export const illustrator = { key: 'jun-harrow', creator: 'Jun Harrow', credit: 'Jun Harrow / The Lantern', copyright: '© The Lantern' };
