import type { bot as english } from '../en/bot.ts';

export const bot = {
  'bot.failed': 'Er ging bij mij iets mis. Daardoor is er niets gewijzigd; probeer het opnieuw.',
  'bot.see-below': 'Het antwoord staat hieronder.',
  'bot.personal-only':
    'Gebruikers verwijderen doen we onder vier ogen: open een chat met mij alleen. In groepen en kanalen doe ik niets.',
  'bot.too-long': 'Dat is meer tekst dan ik in één keer kan lezen. Stuur het in delen van hoogstens 50.000 tekens.',
  'bot.files-ignored': 'Ik kan nog geen bestanden lezen. Plak de namen of adressen als tekst, één per regel.',
} as const satisfies Record<keyof typeof english, string>;
