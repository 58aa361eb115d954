/** العربية: reading offline, and the report for publishers. */

import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { showCount } from '#ui/locale.ts'
import { articles, counted, type Forms, ofArticles } from './ar-counted.ts'

/** Figures with hyphens would be turned round between Arabic letters. */
const ltr = (date: string) => `\u2066${date}\u2069`

const ENTRIES: Forms = {
  zero: 'لا مواد',
  one: 'مادة واحدة',
  two: 'مادتان',
  few: 'مواد',
  many: 'مادة',
  other: 'مادة',
}

export const arRest: Pick<Catalogue, 'offline' | 'report'> = {
  offline: {
    title: 'القراءة بلا اتصال',
    updated: (time) => `حُدّثت ${time}`,
    offlineSince: (since, from) =>
      from === null ? `بلا اتصال منذ ${since}.` : `بلا اتصال منذ ${since}. تقرأ صحيفة ${from}.`,
    newStories: (n) =>
      counted(n, {
        zero: 'لا مقالات جديدة',
        one: 'مقال جديد',
        two: 'مقالان جديدان',
        few: 'مقالات جديدة',
        many: 'مقالًا جديدًا',
        other: 'مقال جديد',
      }),
    show: 'عرض',
    hide: 'إخفاء',
    updateReady: 'إصدار جديد من هذا القارئ جاهز.',
    updateNow: 'استخدمه الآن',
    updateTaken: 'انتقل تبويب آخر إلى إصدار جديد. يستمر هذا التبويب كما هو.',
    loadAgain: 'أعد التحميل',
    full: 'لا مكان للمزيد على هذا الجهاز. ما حُفظ من قبل ما زال متاحًا للقراءة.',
    memory: 'لا شيء محفوظ هنا؛ تستمر القراءة من الذاكرة ما دامت هذه الصفحة مفتوحة.',
    here: 'على هذا الجهاز',
    stored: {
      whole: (n, size) =>
        `الصحيفة كاملة على هذا الجهاز: ${articles(n)}، ${size}. يمكن قراءتها كلها بلا شبكة.`,
      part: (n, all, size) =>
        `على هذا الجهاز ${showCount(n)} من ${ofArticles(all)}، ${size}. والبقية تحتاج إلى الشبكة.`,
      feeds: (n, size) => `الصحيفة على هذا الجهاز: ${articles(n)}، ${size}. يمكن قراءتها بلا شبكة.`,
      none: 'هذه الصحيفة ليست على هذا الجهاز بعد.',
      looking: 'جارٍ النظر في ما هو محفوظ',
    },
    why: {
      insecure: 'لا تحفظ المتصفحات صفحات للقراءة بلا اتصال إلا من عناوين تبدأ بـ https.',
      unsupported: 'لا يستطيع هذا المتصفح حفظ صفحات للقراءة بلا اتصال.',
      refused: 'لا يسمح هذا المتصفح لهذه الصفحة بحفظ شيء: هي في نافذة خاصة أو داخل إطار.',
      failed:
        'تعذّر حفظ القارئ: ملف على الخادم مفقود أو غير صحيح، أو لم يكن هناك مكان. تُعاد المحاولة في الزيارة القادمة.',
    },
    elsewhere: (n) =>
      `مصادر من هذه الصحيفة على خادم آخر لا يمكن حفظها: ${counted(n, {
        zero: 'لا شيء',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: 'مصادر',
        many: 'مصدرًا',
        other: 'مصدر',
      })}.`,
    filters: {
      whole: 'التصفية والبحث يشملان كل شيء.',
      part: 'بلا شبكة تشمل التصفية والبحث ما هو على هذا الجهاز.',
    },
    make: 'إتاحة بلا اتصال',
    what: 'المقدار',
    extents: {
      little: 'الجزء الأحدث',
      whole: (n, size) => `الصحيفة كاملة: ${articles(n)}، ${size}`,
      days: 'الأيام الأخيرة',
      selection: 'المحدد الآن',
    },
    extentSizes: (n, size) => `${articles(n)}، ${size}`,
    days: 'الأيام',
    pictures: 'مع الصور',
    picturesHint: 'صور هذا الخادم فقط، بكل أحجامها. قد تكون أكبر من النصوص بأضعاف.',
    progress: (n, all, size, allSize) => `${showCount(n)} من ${ofArticles(all)}، ${size} من نحو ${allSize}`,
    timeLeft: (time) => `بقي نحو ${time}`,
    pause: 'إيقاف مؤقت',
    resume: 'متابعة',
    cancel: 'إلغاء',
    paused: 'متوقف مؤقتًا. ما وصل حتى الآن متاح للقراءة.',
    done: 'كل ما طُلب على هذا الجهاز.',
    short: (n) =>
      `تعذّر حفظ ${counted(n, {
        zero: 'صفر من الملفات',
        one: 'ملف واحد',
        two: 'ملفين',
        few: 'ملفات',
        many: 'ملفًا',
        other: 'ملف',
      })}.`,
    shortNews: 'صدرت صحيفة أحدث في هذه الأثناء. أعد المحاولة لتحصل عليها كاملة.',
    failures: {
      unreachable: 'لم يُجب الخادم.',
      wrong: 'قدّم الخادم شيئًا آخر.',
      full: 'لم يكن له مكان.',
    },
    retry: 'أعد المحاولة',
    device: 'هذا الجهاز',
    room: (used, all) => `المستخدم ${used} من نحو ${all} يسمح بها هذا المتصفح.`,
    persisted: 'وعد المتصفح بالإبقاء على ما حُفظ.',
    notPersisted: 'قد يحذف المتصفح ما حُفظ حين يضيق المكان على الجهاز.',
    persist: 'اطلب من المتصفح الإبقاء عليه',
    persistRefused: 'لم يعد المتصفح بذلك. كثيرًا ما تفيد إضافة هذه الصفحة إلى الشاشة الرئيسية.',
    list: 'ما هو محفوظ',
    listItem: (n, size) => (n === 0 ? size : `${articles(n)}، ${size}`),
    remove: 'إزالة',
    removeOf: (what) => `إزالة ${what}`,
    removeAll: 'إزالة كل شيء',
    removed: 'أُزيل من هذا الجهاز.',
    settings: 'إعدادات الصحيفة',
    beside: 'الفهرس وقوائم الأسماء',
    picturesStored: 'الصور',
    noDate: 'بلا تاريخ',
    check: 'فحص ذاتي للناشرين',
    checkHint: 'ما ترسله حين لا يعمل شيء بلا اتصال.',
    checks: {
      worker: 'عامل الخدمة',
      shell: 'ملفات القارئ',
      edition: 'الصحيفة',
      sources: 'المصادر',
      storage: 'المساحة',
      persisted: 'محفوظة دائمًا',
      heard: 'آخر رد من الخادم',
      version: 'الإصدار',
      address: 'العنوان',
      browser: 'المتصفح',
    },
    active: 'يعمل',
    yes: 'نعم',
    no: 'لا',
    never: 'أبدًا',
    of: (n, all) => `${showCount(n)} من ${showCount(all)}`,
    copy: 'نسخ التقرير',
    copied: 'نُسخ التقرير.',
    copyRefused: 'لا يسمح هذا المتصفح للصفحة بالنسخ. يمكن تحديد التقرير أعلاه.',
    carried: 'هذه الصحيفة ملف واحد وكل شيء فيه. لا تحتاج إلى شبكة.',
  },
  report: {
    formats: {
      jsonfeed: 'JSON Feed',
      ninjs: 'IPTC ninjs',
      jsonld: 'schema.org JSON-LD',
      wordpress: 'منشورات ووردبريس (REST)',
      ghost: 'منشورات Ghost',
      rss: 'RSS',
      atom: 'Atom',
      rdf: 'RSS 1.0 (RDF)',
      'rss-in-json': 'RSS مكتوبة بصيغة JSON',
      ans: 'Arc XP ANS',
      'apple-news': 'Apple News Format',
      guardian: 'Guardian Open Platform',
      newsapi: 'خدمة بحث عن الأخبار (NewsAPI)',
      ndjson: 'JSON سطرًا بسطر، بصيغة خاصة',
      generic: 'قائمة مقالات بصيغة خاصة',
    },
    labels: {
      format: 'الصيغة',
      articles: 'المقالات',
      sections: 'الأقسام',
      dates: 'التواريخ',
      bylines: 'أسماء الكتّاب',
      split: 'بعد الفصل',
      pictures: 'الصور',
      texts: 'النصوص',
      languages: 'اللغات',
    },
    empty: 'لا يرى القراء أي مقال من هذا المصدر.',
    summary: (n, where, when) => `يرى القراء ${ofArticles(n)} ${where}، ${when}.`,
    inSections: (n) =>
      n === 0
        ? 'بلا أقسام'
        : `في ${counted(n, {
            zero: 'صفر من الأقسام',
            one: 'قسم واحد',
            two: 'قسمين',
            few: 'أقسام',
            many: 'قسمًا',
            other: 'قسم',
          })}`,
    undated: 'بلا تاريخ',
    onDate: (date) => `بتاريخ ${ltr(date)}`,
    fromTo: (from, to) => `من ${ltr(from)} إلى ${ltr(to)}`,
    between: (from, to) => `${ltr(from)} إلى ${ltr(to)}`,
    none: 'لا شيء',
    noSections: 'لا شيء: لا يستطيع القراء التصفية حسب القسم',
    noLanguages: 'غير مذكورة: أعطِ المصدر لغة ليُقرأ بصوت عالٍ قراءة صحيحة',
    noDates: 'لا شيء: تُعرض المقالات بلا ترتيب زمني',
    articles: (n, skipped) =>
      skipped === 0 ? showCount(n) : `${showCount(n)}، واستُبعد: ${counted(skipped, ENTRIES)}`,
    dates: {
      exact: (n) => `${showCount(n)} بالساعة والمنطقة الزمنية`,
      noZone: (n) => `${showCount(n)} بساعة بلا منطقة زمنية، تظهر أيامًا`,
      coarse: (n) => `${showCount(n)} باليوم أو الشهر أو السنة فقط`,
      none: (n) => `${showCount(n)} بلا تاريخ`,
    },
    bylinesOn: (n, all) => `على ${showCount(n)} من ${ofArticles(all)}.`,
    noPeople: 'لا أشخاص',
    people: (n, names) =>
      `${counted(n, {
        zero: 'لا كتّاب',
        one: 'كاتب واحد',
        two: 'كاتبان',
        few: 'كتّاب',
        many: 'كاتبًا',
        other: 'كاتب',
      })}: ${names}`,
    credited: (names) => `منسوبة إلى: ${names}`,
    split: (byline, authors, credits) =>
      `«${byline}» ← ${authors || 'لا أحد'}${credits && ` (منسوب إلى: ${credits})`}`,
    pictures: (n, all, described) =>
      `مع ${showCount(n)} من ${ofArticles(all)}، والموصوف منها لمن لا يراها ${showCount(described)}`,
    texts: {
      full: (n) => `${showCount(n)} كاملة`,
      partial: (n) => `${showCount(n)} مقتطعة مع رابط إلى الأصل`,
      none: (n) => `${showCount(n)} غير موجودة مع رابط إلى الأصل`,
      protected: (n) => `${showCount(n)} للمشتركين`,
    },
    more: (n) => `${showCount(n)} غيرها`,
  },
}
