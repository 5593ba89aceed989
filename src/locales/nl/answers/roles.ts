import type { roles as english } from '../../en/answers/roles.ts';

export const roles = {
  'answer.roles-needed.question': 'Welke rol heb ik nodig om gebruikers te verwijderen?',
  'answer.roles-needed.text':
    'Gebruikersbeheerder: verwijdert, herstelt en wijst licenties toe of trekt ze in, voor mensen zonder beheerdersrol (en enkele lage rollen). Voor gebruikers met een andere beheerdersrol of in een groep waaraan rollen kunnen worden toegewezen: bevoorrechte verificatiebeheerder (Privileged Authentication Administrator) of globale beheerder. Een licentiebeheerder wijst alleen toe en trekt in. Voor het verlagen van aantallen is de factureringsrol nodig.',
  'answer.license-and-billing-admin.question':
    'Kan een licentiebeheerder of factureringsbeheerder gebruikers verwijderen?',
  'answer.license-and-billing-admin.text':
    'Nee. Een licentiebeheerder wijst alleen toe en trekt in. Een factureringsbeheerder koopt en verlaagt licenties, maar kan ze niet toewijzen of intrekken en verwijdert geen accounts. Een gebruikersbeheerder kan toewijzen, intrekken en verwijderen, maar niet kopen. Een helpdeskbeheerder verwijdert niemand.',
  'answer.insufficient-privileges.question':
    'Ik krijg “Insufficient privileges to complete the operation” (403) bij het verwijderen.',
  'answer.insufficient-privileges.text':
    'Waarschijnlijk heeft de gebruiker een beheerdersrol of zit hij in een groep waaraan rollen kunnen worden toegewezen. Een gebruikersbeheerder kan alleen mensen zonder rol en met enkele lage rollen verwijderen; voor de anderen is een bevoorrechte verificatiebeheerder (Privileged Authentication Administrator) of globale beheerder nodig die zelf is aangemeld. Een app zonder aangemelde beheerder kan met User.ReadWrite.All geen bevoegde gebruikers verwijderen.',
  'answer.delete-global-admin.question': 'Kan ik een andere globale beheerder verwijderen, of de laatste?',
  'answer.delete-global-admin.text':
    'Een andere: alleen als globale beheerder of bevoorrechte verificatiebeheerder (Privileged Authentication Administrator). De laatste: doe dat nooit; Entra belet u zelfs uzelf die rol af te nemen. Houd minder dan vijf globale beheerders aan en altijd meer dan één. Deze bot weigert de laatste globale beheerder en uzelf te verwijderen.',
  'answer.graph-permissions.question': 'Welke Graph-machtigingen heeft de bot nodig?',
  'answer.graph-permissions.text':
    'Om te verwijderen en te herstellen: User.DeleteRestore.All (of User.ReadWrite.All). Om licenties in te trekken: LicenseAssignment.ReadWrite.All. Om de laatste aanmelding te lezen: AuditLog.Read.All. Om rollen te zien: RoleManagement.Read.Directory. Voor gebruikers met een rol ook Directory.AccessAsUser.All en een beheerder met een hogere rol. Wat niet is verleend, staat er als “niet gecontroleerd”, met de naam van de machtiging.',
  'answer.cannot-be-deleted.question': 'Ik krijg “User cannot be deleted. Please try again later.” Waarom?',
  'answer.cannot-be-deleted.text':
    'Het account stuurt waarschijnlijk e-mail door of is omgezet naar een gedeeld postvak. Verwijder het dan niet, of maak dat eerst ongedaan.',
} as const satisfies Record<keyof typeof english, string>;
