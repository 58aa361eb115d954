/** The text of a post as WordPress stores it: empty lines for paragraphs, and codes in square brackets. */

const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|pre|figure|figcaption|hr|section|article|aside|form|script|style|iframe|video|audio|!--)\b/i
const PARAGRAPH = /<p[\s>]/i
/** Codes that only frame what stands between them, and codes for which nothing stands here. */
const FRAMES = /\[\/?(?:caption|embed|wp_caption)\b[^\]]{0,1000}\]/g
const ALONE = /\[(?:gallery|playlist|contact-form(?:-7)?)\b[^\]]{0,1000}\]/g
const SAMPLE = /(<(?:pre|script|style|textarea)\b[\s\S]*?<\/(?:pre|script|style|textarea)>)/i

/** Text that has its paragraphs already only loses the codes. */
export function paragraphsOf(source: string | null): { readonly html: string | null; readonly text: null } {
  if (source === null || source.trim() === '') return { html: null, text: null }
  const bare = source.replace(/\r\n?/g, '\n').replace(FRAMES, '').replace(ALONE, '')
  if (PARAGRAPH.test(bare) || bare.includes('<!-- wp:')) return { html: bare, text: null }
  // Line ends in computer code stay as they are.
  const html = bare.split(SAMPLE).map((part, i) => (i % 2 === 1 ? part : wrapped(part)))
  return { html: html.join('\n'), text: null }
}

function wrapped(part: string): string {
  return part
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => (BLOCK.test(block) ? block : `<p>${block.replace(/\n/g, '<br>')}</p>`))
    .join('\n')
}
