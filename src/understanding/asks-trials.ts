/** Are only products on trial meant? "which licenses are trials", "welke proefversies hebben we". */
export function asksTrials(text: string): boolean {
  return /(?<!\p{L})trials?(?!\p{L})|(?<!\p{L})proef(?:versie|licentie|abonnement|periode)/iu.test(text);
}
