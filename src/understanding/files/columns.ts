/**
 * Headings of the column that says who is meant, best first: what tells people apart counts more than what they are
 * called. Of exports of the Microsoft 365 and Entra admin centers (English and Dutch), Entra's template for bulk
 * deletion, and lists that people make.
 */
const HEADINGS: readonly (readonly RegExp[])[] = [
  [/^user ?name \[userprincipalname\]/, /^user ?principal ?name$/, /^upn$/, /^user ?name$/, /^gebruikersnaam$/],
  [/^object ?id$/, /^id$/, /^user ?id$/, /^object-id$/],
  [/^(primary )?e-?mail( ?address)?$/, /^mail$/, /^e-?mailadres$/, /^primary smtp address$/],
  [/^display ?name$/, /^weergavenaam$/, /^(full )?name$/, /^(volledige )?naam$/, /^user$/, /^gebruiker$/],
];

const tidy = (cell: string): string => cell.trim().toLowerCase().replaceAll('_', ' ');

/** Which cell of a row says who is meant, if the row is one of headings. */
export function columnOf(headings: readonly string[]): number | undefined {
  const cells = headings.map(tidy);
  for (const patterns of HEADINGS)
    for (const pattern of patterns) {
      const at = cells.findIndex((cell) => pattern.test(cell));
      if (at >= 0) return at;
    }
  return undefined;
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Without headings: the column with the most addresses or object ids, else the first one with anything in it. */
export function likeliestColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const scores = Array.from({ length: width }, (_, at) => {
    const cells = rows.map((row) => row[at]?.trim() ?? '');
    const telling = cells.filter((cell) => ADDRESS.test(cell) || GUID.test(cell)).length;
    return telling * rows.length + cells.filter((cell) => cell !== '').length / (at + 1);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}
