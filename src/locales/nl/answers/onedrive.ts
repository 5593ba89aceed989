import type { onedrive as english } from '../../en/answers/onedrive.ts';

export const onedrive = {
  'answer.onedrive-of-deleted-user.question': 'Wat gebeurt er met de OneDrive van een verwijderde gebruiker?',
  'answer.onedrive-of-deleted-user.text':
    'Die blijft bewaard tijdens de bewaarperiode: 30 dagen, tenzij uw SharePoint-beheerder iets anders heeft ingesteld (30 tot 3650). De leidinggevende, of anders de in SharePoint ingestelde tweede eigenaar, krijgt toegang en een e-mail, en 7 dagen voor het einde een herinnering. Is er geen van beiden, dan wordt niemand gewaarschuwd. Gedeelde links blijven zolang werken. Daarna staat de OneDrive nog 93 dagen in de prullenbak van de siteverzameling, waaruit een SharePoint-beheerder hem kan herstellen.',
  'answer.onedrive-handover.question': 'Hoe draag ik iemands OneDrive-bestanden over?',
  'answer.onedrive-handover.text':
    'Vóór het verwijderen: beheercentrum > de gebruiker > OneDrive > Koppeling naar bestanden maken, en kopieer of verplaats wat nodig is (hoogstens 500 MB per keer, alleen de laatste versie gaat mee), of maak een collega sitebeheerder van de OneDrive. Na het verwijderen kan dat nog tijdens de bewaarperiode, standaard 30 dagen. De leidinggevende krijgt vanzelf toegang.',
  'answer.onedrive-retention-period.question':
    'Hoe wijzig ik hoe lang de OneDrive van een verwijderde gebruiker bewaard blijft?',
  'answer.onedrive-retention-period.text':
    'SharePoint-beheercentrum > Instellingen > Bewaren: 30 tot 3650 dagen. Dit geldt ook voor gebruikers die al zijn verwijderd en van wie de periode nog loopt. Een bewaarbeleid in Purview gaat voor.',
  'answer.onedrive-after-retention.question': 'Kan ik OneDrive-bestanden na de 30 dagen nog terugkrijgen?',
  'answer.onedrive-after-retention.text':
    'Meestal wel, nog 93 dagen: een SharePoint-beheerder herstelt de persoonlijke site met Restore-SPODeletedSite en maakt iemand sitebeheerder. Daarna is het weg, tenzij een bewaarbeleid het heeft bewaard.',
  'answer.unlicensed-onedrive.question': 'Verdwijnt de OneDrive als ik alleen de licentie intrek?',
  'answer.unlicensed-onedrive.text':
    'Niet meteen. Oudere artikelen zeggen dat alles gewoon blijft; sinds 2025 wordt een OneDrive zonder licentie na 60 dagen alleen-lezen en na 93 dagen gearchiveerd, en vanaf juli 2026 kan hij na in totaal 12 onbetaalde maanden worden verwijderd. Krijgt de gebruiker weer een licentie, dan gaat hij binnen 24 tot 48 uur kosteloos weer open.',
  'answer.archived-onedrive-cost.question': 'Wat kost een gearchiveerde OneDrive zonder licentie?',
  'answer.archived-onedrive-cost.text':
    'Met facturering voor gearchiveerde accounts aan: ongeveer $ 0,05 per GB per maand voor alles wat langer dan 93 dagen geen licentie heeft, en eenmalig $ 0,60 per GB om een account 30 dagen te activeren. Opnieuw een licentie toewijzen kost geen activering, als de gebruiker nog bestaat.',
} as const satisfies Record<keyof typeof english, string>;
