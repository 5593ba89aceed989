import type { restore as english } from '../../en/answers/restore.ts';

export const restore = {
  'answer.restore-window.question': 'Hoe lang kan ik een verwijderde gebruiker herstellen?',
  'answer.restore-window.text':
    'Tot 30 dagen na het verwijderen. Het account, het postvak en de groepslidmaatschappen komen terug; licenties ook, als de gebruiker is verwijderd met deze bot, Graph, PowerShell of het Entra-beheercentrum. Na 30 dagen is de verwijdering definitief: niemand kan de gebruiker nog herstellen, ook Microsoft-ondersteuning niet.',
  'answer.restore-user.question': 'Hoe herstel ik een verwijderde gebruiker?',
  'answer.restore-user.text':
    'Hier: typ “herstel” en de naam, of druk bij een resultaat op Ongedaan maken. In het beheercentrum: Gebruikers > Verwijderde gebruikers > de gebruiker > Gebruiker herstellen, stel een wachtwoord in en controleer de licentie. U hebt de rol gebruikersbeheerder nodig. Laat de persoon weten dat het wachtwoord is gewijzigd.',
  'answer.after-restore.question': 'Wat komt er terug bij herstellen: licenties, groepen, postvak?',
  'answer.after-restore.text':
    'Groepslidmaatschappen wel, en ook de licenties die het account had toen het werd verwijderd, zelfs als u dan boven uw aantal plaatsen uitkomt. Licenties die daarvoor al waren ingetrokken, komen niet vanzelf terug: wijs ze weer toe, zolang er plaats is. Het postvak komt terug met zijn licentie. Deze bot bewaart de toestand van vóór het verwijderen en herstelt daaruit licenties, leidinggevende, lidmaatschappen en eigendommen.',
  'answer.restore-name-in-use.question': 'Herstellen mislukt: de gebruikersnaam is al in gebruik.',
  'answer.restore-name-in-use.text':
    'Iemand anders heeft de naam gekregen. Hernoem dat account of herstel onder een nieuwe gebruikersnaam (newUserPrincipalName).',
  'answer.restore-address-in-use.question': 'Herstellen mislukt: een ander account gebruikt hetzelfde e-mailadres.',
  'answer.restore-address-in-use.text':
    'Het beheercentrum haalt het botsende adres vanzelf weg bij de herstelde gebruiker; zet bij Microsoft Graph autoReconcileProxyConflict op true.',
  'answer.days-left.question': 'Hoeveel dagen zijn er nog om iemand te herstellen?',
  'answer.days-left.text':
    '30 dagen min de dagen sinds het verwijderen. Vraag “toon verwijderde gebruikers”: ik bereken het voor iedereen uit de verwijderdatum. Het beheercentrum toont het niet.',
  'answer.support-restore.question': 'Kan Microsoft-ondersteuning een definitief verwijderde gebruiker herstellen?',
  'answer.support-restore.text':
    'Nee. U niet en Microsoft-ondersteuning ook niet; maak een nieuw account. OneDrive-bestanden staan mogelijk nog 93 dagen na hun bewaarperiode in de prullenbak van de siteverzameling.',
  'answer.delete-permanently.question': 'Hoe verwijder ik een gebruiker nu meteen definitief?',
  'answer.delete-permanently.text':
    'Verwijder eerst gewoon, daarna Entra-beheercentrum > Gebruikers > Verwijderde gebruikers > Definitief verwijderen. Doe dit alleen als het moet, bijvoorbeeld om een naam vrij te maken: niets ervan kan ongedaan worden gemaakt. Deze bot doet het niet.',
  'answer.when-is-data-gone.question': 'Hoe lang duurt het voordat verwijderde gegevens echt weg zijn?',
  'answer.when-is-data-gone.text':
    'Het account met het postvak: 30 dagen. OneDrive: de bewaarperiode (standaard 30 dagen), daarna 93 dagen in de prullenbak van de siteverzameling. Bestanden in SharePoint-sites en Teams-kanalen blijven staan.',
} as const satisfies Record<keyof typeof english, string>;
