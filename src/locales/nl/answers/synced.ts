import type { synced as english } from '../../en/answers/synced.ts';

export const synced = {
  'answer.synced-user.question': 'Hoe verwijder ik een gebruiker die uit Active Directory wordt gesynchroniseerd?',
  'answer.synced-user.text':
    'Verwijder de gebruiker in de lokale Active Directory of haal hem uit het bereik van de synchronisatie. Het cloudaccount volgt bij de volgende synchronisatie. Alleen in de cloud verwijderen of herstellen kan niet; deze bot weigert dat en zegt wie het wel kan. Licenties van gesynchroniseerde gebruikers kunt u hier wel intrekken.',
  'answer.still-in-address-book.question': 'Ik heb een gebruiker verwijderd, maar de naam staat nog in het adresboek.',
  'answer.still-in-address-book.text':
    'Meestal bestaat het account dan nog in Active Directory: verwijder het daar. In de zoekfunctie van Teams kan een oude naam door caches blijven hangen: tot drie dagen in de dienst en ongeveer 28 dagen in de app.',
  'answer.synced-comes-back.question':
    'De verwijderde gesynchroniseerde gebruiker komt steeds terug, of verdwijnt weer na herstel.',
  'answer.synced-comes-back.text':
    'Zolang het lokale object bepalend is, herhaalt de synchronisatie die toestand. Herstel of verwijder het in Active Directory; of haal de gebruiker uit het bereik van de synchronisatie, herstel hem in de cloud en wis de onveranderlijke id (immutable ID) om er een cloudaccount van te maken.',
} as const satisfies Record<keyof typeof english, string>;
