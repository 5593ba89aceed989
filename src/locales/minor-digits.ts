/** Decimals of a currency (ISO 4217): 2 for EUR, 0 for JPY. Throws a RangeError for what is not three letters. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
