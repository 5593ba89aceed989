import type { billing as english } from '../../en/answers/billing.ts';

export const billing = {
  'answer.stop-paying.question': 'Hoe stop ik met betalen voor een licentie?',
  'answer.stop-paying.text':
    'Een gebruiker verwijderen of een licentie intrekken maakt de plaats vrij; de rekening wordt pas lager door een aparte stap.\n1. Trek eerst de licentie in: een plaats die in gebruik is, kunt u niet weghalen.\n2. Ga in het beheercentrum naar Facturering > Uw producten > het abonnement > Licenties verwijderen.\n3. Typ het nieuwe TOTAAL (van 100 naar 95: typ 95) en kies Opslaan.\nWie het mag: de factureringsbeheerder (oud type account, MOSA), of een eigenaar of inzender van het factureringsaccount of factureringsprofiel (Microsoft-klantovereenkomst, MCA).\nWanneer: bij MCA alleen binnen 7 dagen na aankoop, verlenging of het toevoegen van de plaatsen; plan het lagere aantal anders voor de verlengingsdatum. Sinds 2026 heeft een MCA-abonnement na afloop geen gratis respijtperiode meer.\nOp een andere manier gekocht: via een partner (CSP) kan alleen de partner het aantal verlagen; bij een productcode verlengt u met minder plaatsen; voor een proefabonnement valt er niets te betalen.',
  'answer.still-paying-after-deletion.question': 'Ik heb de gebruiker verwijderd. Betaal ik nog voor de licentie?',
  'answer.still-paying-after-deletion.text':
    'Ja. Verwijderen maakt de plaats vrij voor iemand anders, maar verlaagt het aantal gekochte plaatsen niet. Verlaag het aantal van het abonnement in een aparte stap om minder te betalen.',
  'answer.who-reduces-seats.question': 'Wie mag het aantal licenties verlagen?',
  'answer.who-reduces-seats.text':
    'Bij een oud type factureringsaccount (MOSA): de factureringsbeheerder. Bij een Microsoft-klantovereenkomst (MCA): een eigenaar of inzender van het factureringsaccount of factureringsprofiel. Gebruikersbeheerders en licentiebeheerders kunnen het niet.',
  'answer.remove-button-missing.question': 'Waarom is de knop Licenties verwijderen niet beschikbaar?',
  'answer.remove-button-missing.text':
    'Mogelijke redenen: er loopt een kredietcontrole (tot twee werkdagen); het abonnement is geactiveerd met een productcode, gekocht via een wederverkoper, een proefabonnement of uit de handel; terugkerende facturering staat uit (MCA); of u hebt de factureringsrol niet.',
  'answer.annual-subscription.question': 'Ik heb een jaarabonnement. Kan ik nu plaatsen laten vervallen?',
  'answer.annual-subscription.text':
    'Bij MCA alleen binnen 7 dagen na aankoop, verlenging of het toevoegen van die plaatsen. Plan het lagere aantal anders voor de verlengingsdatum. Betaalt u een jaarverbintenis per maand, dan betaalt u door tot het einde van de looptijd.',
  'answer.seven-day-window.question': 'Geldt de termijn van 7 dagen ook als ik tussentijds plaatsen toevoeg?',
  'answer.seven-day-window.text':
    'Ja: plaatsen die u tijdens de looptijd koopt, kunt u binnen zeven dagen na die aankoop weer verlagen.',
  'answer.when-can-i-reduce.question': 'Wanneer kan ik weer plaatsen verlagen?',
  'answer.when-can-i-reduce.text':
    'De detailpagina van het abonnement toont de verlengingsdatum en de datum waarop wijzigingen ingaan. De datum die Microsoft Graph geeft (nextLifecycleDateTime) is slechts een aanwijzing: ze zegt niets over looptijd of factureringsritme.',
  'answer.bought-through-partner.question': 'We hebben gekocht via een partner (CSP). Hoe stoppen we met betalen?',
  'answer.bought-through-partner.text':
    'Licenties intrekken kunt u zelf, maar alleen de partner kan het aantal verlagen. Vraag om verlaging binnen 7 dagen na aankoop of verlenging, of laat de verlaging plannen voor de volgende verlenging.',
  'answer.volume-licensing.question': 'We hebben volumelicenties. Kan ik zelf het aantal verlagen?',
  'answer.volume-licensing.text':
    'Niet in het beheercentrum: licenties uit een volumelicentieovereenkomst kunnen daar niet worden verwijderd. Vraag uw licentiepartner of accountmanager naar het aantal in de overeenkomst.',
  'answer.product-key.question':
    'We hebben een productcode gebruikt (prepaid). Krijg ik geld terug voor ongebruikte plaatsen?',
  'answer.product-key.text':
    'Nee. Vooruitbetaalde plaatsen kunnen niet worden verlaagd. Koop bij verlenging een code met minder plaatsen, verlaag het aantal toegewezen licenties en verleng met die code.',
  'answer.recurring-billing-off.question': 'Wat gebeurt er als ik terugkerende facturering gewoon uitzet?',
  'answer.recurring-billing-off.text':
    'Het abonnement wordt aan het einde van de looptijd niet verlengd. Voor MCA-abonnementen (vanaf 9 februari 2026 rechtstreeks, april en mei 2026 via partners) is er geen gratis respijtperiode meer: kies voor verlengen, een betaalde verlenging per maand (EST) of opzeggen aan het einde (de dienst stopt, gegevens blijven 90 dagen bewaard). En: bij MCA kunt u plaatsen alleen verlagen zolang terugkerende facturering aan staat.',
  'answer.extended-service-term.question': 'Wat is een Extended Service Term (EST)?',
  'answer.extended-service-term.text':
    'Een betaalde verlenging per maand nadat een MCA-abonnement is afgelopen (2026). Ze kost de maandprijs plus 3 % (ongeveer 23 % meer als er geen maandabonnement bestaat). Het aantal plaatsen ligt dan vast; opzeggen of omzetten kan altijd, met verrekening naar rato.',
  'answer.cancel-subscription.question': 'Kan ik in plaats daarvan het hele abonnement opzeggen?',
  'answer.cancel-subscription.text':
    'MCA: binnen 7 dagen na begin of verlenging met terugbetaling naar rato; later alleen door niet te verlengen. MOSA: altijd, met verrekening naar rato; online bij 25 plaatsen of minder (verlaag anders eerst). Stel eerst de gegevens veilig: het verwijderen van een abonnement kan SharePoint- en OneDrive-gegevens meteen wissen.',
  'answer.more-assigned-than-bought.question': 'Wat als er meer licenties zijn toegewezen dan gekocht?',
  'answer.more-assigned-than-bought.text':
    'U hebt 90 dagen om dat op te lossen: intrekken of bijkopen. In die tijd kunnen gebruikers doorwerken.',
  'answer.self-service-purchase.question':
    'Een gebruiker heeft zelf iets gekocht met een creditcard (selfservice). Hoe stop ik dat?',
  'answer.self-service-purchase.text':
    'Beheerders kunnen zo’n licentie niet rechtstreeks intrekken. Facturering > Uw producten > filter op Selfservice > Beheer van dit abonnement overnemen; verplaats daarna de gebruikers of zeg het op.',
  'answer.bot-cannot-reduce-seats.question': 'Kan deze bot het aantal licenties verlagen waarvoor ik betaal?',
  'answer.bot-cannot-reduce-seats.text':
    'Nee, en een script ook niet: Microsoft Graph toont abonnementen, maar kan ze niet wijzigen. Iemand met de factureringsrol doet het in het beheercentrum, of de partner doet het. Na een verwijdering geef ik u het precieze nieuwe totaal, herinner ik u eraan en controleer ik of het aantal echt is gedaald.',
} as const satisfies Record<keyof typeof english, string>;
