/** العربية: a screen that belongs to nobody. */

import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { counted, type Forms } from './ar-counted.ts'

const SECONDS: Forms = {
  zero: 'لا ثوان',
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  few: 'ثوانٍ',
  many: 'ثانية',
  other: 'ثانية',
}

export const arKiosk: Pick<Catalogue, 'kiosk'> = {
  kiosk: {
    still: 'هل ما زلت هنا؟',
    stillHint: 'تعود هذه الشاشة إلى البداية من أجل الزائر التالي.',
    seconds: (n) => counted(n, SECONDS),
    keep: 'تابع القراءة',
    tour: 'مقالات هذه الصحيفة',
    touch: 'المس الشاشة للقراءة',
    held: 'توقف العرض، وسيستمر من تلقاء نفسه.',
    readThis: 'اقرأ هذا المقال',
    nextStory: 'المقال التالي',
    allStories: 'كل المقالات',
    bar: 'أدوات هذه الشاشة',
    back: 'رجوع',
    front: 'الصفحة الأولى',
    search: 'بحث',
    keys: { all: 'لوحة مفاتيح على الشاشة', space: 'مسافة', erase: 'محو', hide: 'إخفاء لوحة المفاتيح' },
    text: 'حجم الخط',
    take: 'خذه معك',
    takeHint: 'يقود هذا الرابط إلى خارج هذه الشاشة. افتحه على هاتفك: وجّه الكاميرا إلى الرمز.',
    close: 'إغلاق',
    status: 'حالة هذه الشاشة',
    code: 'الرمز',
    codeGo: 'فتح',
    codeWrong: 'هذا ليس الرمز الصحيح.',
    leave: 'مغادرة وضع العرض',
    loadAgain: 'أعد التحميل الآن',
    unsafe: 'ليس الآن: لا يمكن الحصول على الصفحة من جديد.',
    faults: 'آخر ما حدث من أعطال',
    noFaults: 'لم يحدث أي عطل.',
    unknown: 'غير معروف',
    facts: {
      running: 'تعمل منذ',
      heard: 'آخر وصول للمقالات',
      articles: 'المقالات',
      shown: 'المعروض هنا',
      screen: 'الشاشة',
      storage: 'المحفوظ',
      memory: 'ذاكرة الصفحة',
      worker: 'القراءة بلا شبكة',
      clock: 'الساعة',
    },
    yes: 'نعم',
    no: 'لا',
    clockRight: 'موثوق بها',
    clockWrong: 'خاطئة: لا يُعرض تاريخ اليوم ولا ساعته',
    pixels: (width, height) => `${width} × ${height}`,
    plainHint: 'يجري إصلاح هذا الجزء من الشاشة. هذا ما يمكن قراءته، وسيُفتح من جديد من تلقاء نفسه.',
  },
}
