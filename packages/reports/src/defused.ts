/** A text that a spreadsheet would run as a formula, also by the wide signs of East Asia, is shown as the text it is (OWASP, "CSV injection"). */
export const defused = (text: string): string => (/^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text);
