/** The words of bylines that are not names. */

const AGENCIES = new Set(
  [
    'ap|associated press|the associated press|ap news|reuters|afp|agence france-presse|agence france presse',
    'upi|united press international|dpa|efe|ansa|apa|pa|pa media|press association|bloomberg|bloomberg news',
    'xinhua|tass|australian associated press|interfax|kyodo|kyodo news|yonhap|ians|pti|ani|aap|the canadian press|canadian press|belga|anp',
    'lusa|ntb|tt|ritzau|keystone-sda|sda|anadolu|anadolu agency|getty images|kna|epd|sid|the conversation',
  ]
    .join('|')
    .split('|'),
)

/** The newsroom in other languages, alone, in one word ("Sportredaktion") or with a name after it. */
const NEWSROOM =
  /(?:^|[\s/-])\p{L}*(?:redaktion(?:en)?|redaksjonen|redactie|redazione|redacci[oó]n?|redacció|redação|redakcja|redakce|toimitus|редакц\p{L}+|agencias|agences|agenzie|agências)(?!\p{L})/iu
/** A desk, a house or a role anywhere in the name makes it one. */
const DESK =
  /\b(?:staff|agency|agencies|editorial|editors?|newsroom|newsdesk|desk|team|wires?|wire services?|news service|correspondents?|reporters?|redaktion|rédaction|redacción|agenturen)\b|\b(?:sports?|news)$/i
const MADE_BY =
  /^(?:photo(?:s|graphs?|graphy)?|pictures?|illustrations?|video|graphics?|images?|text|data) by\b/i

/** What stands in a name only where a body of people has signed. */
const BODY =
  /\b(?:board|committee|community|work(?:ing)? group|council|ministry|department|association|foundation|institute|university|company|inc|ltd|llc|gmbh)\b/i
/** What a publishing system writes where nobody gave a name. */
const NOBODY = /^(?:admin|administrator|webmaster|root|guest|anonymous|unknown|n\/a)$/i

const WORDS = [DESK, NEWSROOM, MADE_BY, BODY, NOBODY]

/** True for agencies, desks and those who made the pictures. */
export function isCredit(name: string): boolean {
  return isAgency(name.toLowerCase()) || WORDS.some((words) => words.test(name))
}

/** Also in one word with a service or an initial: "dpa/lnw", "dpa-AFX", "det/dpa". */
function isAgency(name: string): boolean {
  if (AGENCIES.has(name) || /^dpa-\S+$/.test(name)) return true
  return !name.includes(' ') && name.split(/[/+]/).some((part) => AGENCIES.has(part))
}

/** True for agencies and bodies that may be cited as an author; not for desks, roles and makers of pictures. */
export function isCorporate(credit: string): boolean {
  if (MADE_BY.test(credit) || NOBODY.test(credit)) return false
  return isAgency(credit.toLowerCase()) || BODY.test(credit)
}

/** True for what houses are called that write for another. */
export function isPartner(credit: string): boolean {
  return /\bpartners?$/i.test(credit)
}

const LETTERS =
  /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|d\.?d\.?s|esq|r\.?n|m\.?p\.?h|m\.?b\.?a|j\.?d|d\.?o|psy\.?d|ed\.?d|m\.?s\.?w|l\.?c\.?s\.?w|m\.?p|o\.?b\.?e)\.?$/i

/** "Jr.", "PhD" and the like stay with the name before them. */
export function isLettersAfterName(text: string): boolean {
  return LETTERS.test(text.trim())
}

const LEAD = /^(?:(?:words|story|text|interview|written|reporting|report|analysis|review|compiled) )?by:? /i
/** "Von Miller" is a name unless the language is German. */
const LEADS: Readonly<Record<string, RegExp>> = {
  de: /^von:? /i,
  fr: /^par:? /i,
  es: /^por:? /i,
  pt: /^por:? /i,
  it: /^di:? /i,
  nl: /^door:? /i,
  sv: /^av:? /i,
  nb: /^av:? /i,
  no: /^av:? /i,
  nn: /^av:? /i,
  da: /^af:? /i,
}

/** How many characters of a byline stand before the first name. */
export function leadOf(byline: string, language: string | null): number {
  const own = LEADS[language?.slice(0, 2) ?? '']
  return (LEAD.exec(byline) ?? own?.exec(byline))?.[0].length ?? 0
}
