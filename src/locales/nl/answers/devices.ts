import type { devices as english } from '../../en/answers/devices.ts';

export const devices = {
  'answer.devices-of-leaver.question': 'Wat gebeurt er met de apparaten van een verwijderde gebruiker?',
  'answer.devices-of-leaver.text':
    'Vanzelf niets: het verwijderen van de gebruiker wist geen laptop of telefoon. Doe dat voordat u verwijdert: kies in Intune Buiten gebruik stellen (verwijdert bedrijfsapps, instellingen en e-mail, laat privégegevens staan) of Wissen (fabrieksinstellingen). De apparaatrecords blijven in Intune en Entra staan tot iemand ze opruimt.',
  'answer.sign-in-on-laptop.question': 'Kan een verwijderde gebruiker zich nog aanmelden op de laptop?',
  'answer.sign-in-on-laptop.text':
    'Korte tijd wel. Windows laat wie eerder is aangemeld, toe met het onthouden wachtwoord; een apparaat dat aan Entra is gekoppeld, weet meestal binnen vier uur dat het account weg is en weigert dan. Toegang tot de cloud stopt zodra de sessies zijn ingetrokken. Wis het apparaat of neem het in als dat van belang is.',
  'answer.phone-with-company-mail.question': 'Er staat nog bedrijfsmail op de telefoon van de vertrekker. Wat nu?',
  'answer.phone-with-company-mail.text':
    'Wis de bedrijfsgegevens voordat u het account verwijdert: Buiten gebruik stellen in Intune, of het account op afstand wissen in het Exchange-beheercentrum (mobiele apparaten van het postvak). Op privételefoons verdwijnen alleen bedrijfsgegevens. Na het intrekken van de sessies stopt de synchronisatie van e-mailapps binnen ongeveer een uur.',
  'answer.bitlocker-keys.question': 'Hoe zit het met de BitLocker-herstelsleutels?',
  'answer.bitlocker-keys.text':
    'Die staan bij het apparaat in Entra, niet bij de gebruiker; het verwijderen van de gebruiker laat ze staan. Verwijdert u het apparaatrecord, dan zijn de sleutels voorgoed weg. Kopieer de sleutels die u nog nodig kunt hebben voordat u apparaten opruimt.',
  'answer.reuse-laptop.question': 'Kan ik de laptop hergebruiken, en hoe zit het met Autopilot?',
  'answer.reuse-laptop.text':
    'Ja: Wissen in Intune maakt hem klaar voor de volgende. Laat de Autopilot-registratie en het bijbehorende Entra-apparaat met rust; is dat eenmaal verwijderd, dan kan het apparaat niet zomaar opnieuw worden ingericht. Wijzig de primaire of toegewezen gebruiker in de nieuwe collega.',
  'answer.mfa-registrations.question': 'Wat gebeurt er met MFA-registraties en de Authenticator-app?',
  'answer.mfa-registrations.text':
    'Die horen bij het account en werken zonder het account niet meer. De vermelding in de Authenticator-app blijft op de telefoon staan tot de persoon haar verwijdert, maar geeft nergens meer toegang toe. Controleer na een herstel of de persoon zich nog met MFA kan aanmelden en registreer zo nodig opnieuw.',
  'answer.files-on-private-pc.question':
    'Kan ik bestanden wissen die de vertrekker naar een privécomputer heeft gesynchroniseerd?',
  'answer.files-on-private-pc.text':
    'Nee. Bestanden die al op een privé-pc staan, kunnen niet vanuit Microsoft 365 worden gewist. Op beheerde telefoons en computers kunt u bedrijfsgegevens wel wissen.',
} as const satisfies Record<keyof typeof english, string>;
