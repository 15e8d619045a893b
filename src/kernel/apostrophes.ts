/**
 * Stored and printed Uzbek signs: ʻ (U+02BB) after o and g, ʼ (U+02BC) after any other letter. Everything a keyboard
 * offers instead is turned into them at every door, so that one name has one stored form.
 */
export function normaliseApostrophes(text: string): string {
  return text.replace(/(\p{L}\p{M}*)[ʻʼ‘’‛'`´′ʹʽ＇]/gu, (_, letter: string) => letter + (/^[oOgG]$/.test(letter) ? "ʻ" : "ʼ"));
}
