import type { licenses as english } from '../../en/answers/licenses.ts';

export const licenses = {
  'answer.unassign-license.question': 'Hoe haal ik een licentie weg bij een gebruiker?',
  'answer.unassign-license.text':
    'Hier: typ “trek E3 in bij” en de naam. In het beheercentrum: Gebruikers > Actieve gebruikers > de gebruiker > Licenties en apps > haal het vinkje weg > Wijzigingen opslaan. U hebt de rol licentiebeheerder of gebruikersbeheerder nodig. Een licentie die van een groep komt, kunt u niet bij de gebruiker weghalen: haal de gebruiker uit de groep. Let op: zonder Exchange-licentie wordt het postvak na 30 dagen verwijderd. De plaats is meteen vrij, maar u blijft ervoor betalen tot het abonnement is verlaagd.',
  'answer.unassign-many.question': 'Hoe trek ik een licentie van veel gebruikers in?',
  'answer.unassign-many.text':
    'Per product: Facturering > Licenties > het product > selecteer gebruikers (20 per keer) > toewijzing ongedaan maken. Per gebruiker: Actieve gebruikers > selecteer gebruikers > Productlicenties beheren > alles intrekken. Voor meer: deze bot, PowerShell of licenties via groepen.',
  'answer.license-removed-account-kept.question': 'Wat gebeurt er als ik een licentie intrek maar het account houd?',
  'answer.license-removed-account-kept.text':
    'E-mail wordt 30 dagen vastgehouden en daarna verwijderd, en is meteen niet meer doorzoekbaar met eDiscovery. Office-apps tonen “Product zonder licentie”. OneDrive wordt na 60 dagen alleen-lezen en na 93 dagen gearchiveerd. Doorsturen stopt en een Teams-telefoonnummer komt vrij. Geeft u de licentie binnen 30 dagen terug, dan komt het postvak terug.',
  'answer.license-given-back.question': 'Komt het postvak terug als ik de licentie teruggeef?',
  'answer.license-given-back.text':
    'Ja: wijs binnen 30 dagen weer een Exchange-licentie toe en het postvak wordt weer actief.',
  'answer.license-before-deleting.question': 'Moet ik de licentie intrekken voordat ik de gebruiker verwijder?',
  'answer.license-before-deleting.text':
    'Nee: verwijderen maakt de plaats meteen vrij. Eerst intrekken heeft twee nadelen: een herstel brengt alleen de licenties terug die het account had toen het werd verwijderd (deze bot onthoudt de andere wel), en het postvak valt weg met zijn licentie: de 30 dagen lopen vanaf dan, en alleen account en licentie samen brengen het terug. Zijn e-mail of een bewaring van belang, laat de verwijdering dan de licentie vrijmaken.',
  'answer.licenses-of-deleted-user.question':
    'Welke licenties komen vrij als een gebruiker wordt verwijderd, en kan ik ze meteen hergebruiken?',
  'answer.licenses-of-deleted-user.text':
    'Allemaal, en meteen. U kunt ze direct aan iemand anders toewijzen; dat gebeurt niet vanzelf. U blijft ervoor betalen tot het abonnement is verlaagd.',
  'answer.soft-deleted-licenses.question': 'Verbruiken verwijderde gebruikers nog licenties?',
  'answer.soft-deleted-licenses.text':
    'Nee: zodra een gebruiker is verwijderd, kan iemand anders de licentie krijgen. Het verwijderde account onthoudt alleen welke licenties het toen had; een herstel brengt die terug, ook als u dan boven uw aantal plaatsen uitkomt.',
  'answer.group-license.question': 'De licentie komt van een groep. Hoe haal ik die weg?',
  'answer.group-license.text':
    'Dat kan niet rechtstreeks bij de gebruiker (“overgenomen van een groepslidmaatschap”). Haal de gebruiker uit de licentiegroep; wijzig bij een dynamische groep het kenmerk, bij een gesynchroniseerde groep de groep in Active Directory, en gebruik bij een beveiligingsgroep met e-mail Exchange. De licentie verdwijnt meestal binnen enkele minuten. Ook door de gebruiker te verwijderen komt de plaats vrij; aan de groep hoeft dan niets te veranderen.',
  'answer.group-license-explained.question': 'Wat is licentieverlening op basis van groepen?',
  'answer.group-license-explained.text':
    'Licenties worden aan een groep toegewezen en iedereen daarin krijgt ze; wie de groep verlaat, raakt ze kwijt. Voor elk lid is Entra ID P1, Business Premium of Office 365 E3 of beter nodig. Wie hetzelfde product rechtstreeks en via groepen krijgt, gebruikt één plaats. In het licentieoverzicht van de bot staat bij elke licentie “rechtstreeks” of de naam van de groep.',
  'answer.group-license-speed.question': 'Hoe snel reageert licentieverlening via groepen?',
  'answer.group-license-speed.text':
    'Meestal binnen enkele minuten na de wijziging van het lidmaatschap. Krijgt de gebruiker hetzelfde product via meer groepen of ook rechtstreeks, dan verandert het verlaten van één groep niets.',
} as const satisfies Record<keyof typeof english, string>;
