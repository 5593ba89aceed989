import type { bot as english } from '../en/bot.ts';

export const bot = {
  'bot.see-below': 'Het antwoord staat hieronder.',
  'bot.personal-only':
    'Gebruikers verwijderen doen we onder vier ogen: open een chat met mij alleen. In groepen en kanalen doe ik niets.',
  'bot.too-long': 'Dat is meer tekst dan ik in één keer kan lezen. Stuur het in delen van hoogstens 50.000 tekens.',
  'bot.files-ignored':
    'Ik kan lijsten met personen lezen in een CSV- of tekstbestand, en niets in andere bestanden. Voeg zo’n bestand toe, of plak de namen of adressen als tekst, één per regel.',
  'bot.one-file': 'Ik lees één bestand tegelijk en heb dus het eerste genomen. Voeg de andere na elkaar toe.',
} as const satisfies Record<keyof typeof english, string>;
