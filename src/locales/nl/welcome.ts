import type { welcome as english } from '../en/welcome.ts';

export const welcome = {
  'welcome.title': 'Hallo, ik ben Farewell',
  'welcome.missed': 'Ook dat heb ik niet begrepen, of kan ik niet. Dit kan ik wel',
  'welcome.again': 'Wat ik kan',
  'welcome.intro':
    'Ik help u gebruikers te verwijderen en hun licenties vrij te maken: eerst waar u aan moet denken, dan precies wat er gaat gebeuren, één bevestiging, en 30 dagen lang een weg terug.',
  'welcome.intro-answers':
    'Ik beantwoord vragen over het verwijderen van gebruikers en over hun licenties. Om mensen op te zoeken en te verwijderen is een beheerdersrol nodig die u hier niet hebt, zoals gebruikersbeheerder (User Administrator).',
  'welcome.ask.example-answers':
    '“wat gebeurt er met het postvak?”, “hoe stop ik met betalen?”, “wie mag gebruikers verwijderen?”',
  'welcome.delete': 'Eén gebruiker verwijderen, of tweehonderd',
  'welcome.delete.example':
    '“verwijder Adele Vance en alex.wilber@contoso.com”, “verwijder Adele vrijdag om 18:00”, of plak een lijst met één naam per regel, of voeg een CSV-bestand toe',
  'welcome.find': 'Vinden wie er weg kan',
  'welcome.find.example': '“wat kan er weg?”, “uitgeschakelde gebruikers met E5”, “medewerkers van Miriam Graham”',
  'welcome.licenses': 'Licenties bekijken en vrijmaken',
  'welcome.licenses.example': '“hoeveel E3 zijn er vrij?”, “welke licenties heeft Adele?”, “trek de E5 van Adele in”',
  'welcome.restore': 'Mensen terughalen',
  'welcome.restore.example': '“toon verwijderde gebruikers”, “herstel Adele”, of kies Ongedaan maken bij een resultaat',
  'welcome.ask': 'Er alles over vragen',
  'welcome.ask.example': '“wat gebeurt er met het postvak?”, “hoe stop ik met betalen?”, “wat hebt u vandaag gedaan?”',
  'welcome.promise':
    'Door een bericht verandert er niets. Alleen een plan dat u hebt gezien en op de kaart hebt bevestigd, verandert iets.',
  'welcome.try.first': 'Wie heeft zich 90 dagen niet aangemeld?',
  'welcome.try.second': 'Hoeveel licenties zijn er vrij?',
  'welcome.try.third': 'Waar moet ik aan denken voordat ik iemand verwijder?',
} as const satisfies Record<keyof typeof english, string>;
