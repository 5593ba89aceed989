import type { guests as english } from '../../en/answers/guests.ts';

export const guests = {
  'answer.delete-guest.question': 'Wat gebeurt er als ik een gast verwijder?',
  'answer.delete-guest.text':
    'Alleen het gastaccount in uw directory verdwijnt: de persoon raakt de Teams, groepen, sites en apps kwijt die daarmee bereikbaar waren, en houdt het eigen account thuis. Links die voor iedereen werken, blijven werken. Een verwijderde gast kan 30 dagen lang worden hersteld, met groepen en machtigingen; daarna is een nieuwe uitnodiging nodig. Een gast heeft hier meestal geen licentie, postvak of OneDrive, dus er is minder om aan te denken dan bij een medewerker. De gast krijgt geen bericht.',
  'answer.guest-license.question': 'Hebben gasten een licentie nodig of kosten ze geld?',
  'answer.guest-license.text':
    'In de regel niet: gasten gebruiken Teams, SharePoint en groepen zonder licentie van u. Entra-functies voor gasten worden per actieve gast per maand gerekend, en de eerste 50.000 per maand zijn gratis. Gasten verwijderen verlaagt de rekening dus zelden; kijk wel of iemand een licentie heeft gekregen (“gasten met een licentie”).',
  'answer.guest-or-member.question': 'Wat is een gastgebruiker en wat is het verschil met een lid?',
  'answer.guest-or-member.text':
    'Een gast (B2B) is iemand van buiten die is uitgenodigd in uw tenant en zich aanmeldt met het eigen account; in de naam staat #EXT#. Leden zijn uw eigen mensen. Gasten zien minder van de directory. Gebruikerstype en herkomst zijn twee dingen: een buitenstaander kan lid zijn en een intern account kan als gast staan aangemerkt.',
  'answer.clean-up-guests.question': 'Hoe ruim ik gasten op?',
  'answer.clean-up-guests.text':
    'Vraag “gasten die 90 dagen niet zijn aangemeld”, selecteer en verwijder hier. Met Entra ID Governance kan een toegangsbeoordeling het volgens schema doen: gasten die zich niet aanmelden, worden 30 dagen geblokkeerd en dan verwijderd. Gasten die hun uitnodiging nooit hebben geaccepteerd, zijn veilige eerste kandidaten. Vraag voordat u alles in één keer verwijdert de eigenaren van Teams met wie zij nog samenwerken.',
  'answer.guest-invited-again.question': 'Kan een verwijderde gast opnieuw worden uitgenodigd of hersteld?',
  'answer.guest-invited-again.text':
    'Ja. Binnen 30 dagen kunt u de gast herstellen, met groepen en machtigingen. Daarna, of als u dat liever wilt, stuurt u een nieuwe uitnodiging; de persoon begint dan zonder de oude machtigingen.',
  'answer.guest-home-account.question': 'Verdwijnt het account van de gast bij de eigen organisatie?',
  'answer.guest-home-account.text':
    'Nee. U verwijdert alleen de vermelding in uw directory. Het thuisaccount hoort bij de andere organisatie of bij de persoon zelf en blijft zoals het is. Een gast kan uw organisatie ook zelf verlaten.',
} as const satisfies Record<keyof typeof english, string>;
