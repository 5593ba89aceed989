export const billing = {
  'answer.stop-paying.question': 'How do I stop paying for a license?',
  'answer.stop-paying.text':
    'Deleting a user or unassigning a license frees the seat; the bill only gets lower by a separate step.\n1. Unassign the license first: a seat in use cannot be removed.\n2. Open the admin center > Billing > Your products > the subscription > Remove licenses.\n3. Type the new TOTAL (to go from 100 to 95, type 95) and choose Save.\nWho may do it: the Billing Administrator (legacy account, MOSA), or an owner or contributor of the billing account or profile (Microsoft Customer Agreement, MCA).\nWhen: under MCA only within 7 days of buying, renewing or adding the seats; otherwise schedule the lower number for the renewal date. Since 2026 an MCA subscription has no free grace period after its term.\nBought in another way: through a partner (CSP) only the partner can lower it; with a product key, renew with fewer seats; for a trial there is nothing to pay.',
  'answer.still-paying-after-deletion.question': 'I deleted the user. Do I still pay for the license?',
  'answer.still-paying-after-deletion.text':
    'Yes. Deleting frees the seat for someone else, but does not lower the number of seats you bought. To pay less, reduce the quantity of the subscription as a separate step.',
  'answer.who-reduces-seats.question': 'Who is allowed to reduce the number of licenses?',
  'answer.who-reduces-seats.text':
    'With a legacy billing account (MOSA): the Billing Administrator. With a Microsoft Customer Agreement (MCA): an owner or contributor of the billing account or billing profile. User and License Administrators cannot.',
  'answer.remove-button-missing.question': 'Why is the Remove licenses button not available?',
  'answer.remove-button-missing.text':
    'Possible reasons: a credit check is pending (up to two working days); the subscription was activated with a product key, bought through a reseller, is a trial or no longer sold; recurring billing is off (MCA); or you do not have the billing role.',
  'answer.annual-subscription.question': 'I have an annual subscription. Can I drop seats now?',
  'answer.annual-subscription.text':
    'Under MCA only within 7 days of buying, renewing or adding those seats. Otherwise schedule the lower number for the renewal date. If you pay an annual term monthly, you keep paying each month until the term ends.',
  'answer.seven-day-window.question': 'Does the 7-day window also apply when I add seats mid-term?',
  'answer.seven-day-window.text':
    'Yes: seats bought in the middle of the term can be reduced again within seven days of that purchase.',
  'answer.when-can-i-reduce.question': 'When can I reduce seats next?',
  'answer.when-can-i-reduce.text':
    'The details page of the subscription shows the renewal date and the date when changes take effect. The date that Microsoft Graph gives (nextLifecycleDateTime) is only a hint: it tells neither term nor billing frequency.',
  'answer.bought-through-partner.question': 'We bought through a partner (CSP). How do we stop paying?',
  'answer.bought-through-partner.text':
    'You can unassign licenses yourself, but only the partner can lower the quantity. Ask them to reduce within 7 days of purchase or renewal, or to schedule the reduction for the next renewal.',
  'answer.volume-licensing.question': 'We have volume licensing. Can I reduce licenses myself?',
  'answer.volume-licensing.text':
    'Not in the admin center: licenses bought by volume licensing cannot be removed there. Ask your licensing partner or account representative about the quantity in the agreement.',
  'answer.product-key.question': 'We used a product key (prepaid). Can I get money back for unused seats?',
  'answer.product-key.text':
    'No. Prepaid seats cannot be reduced. At renewal, buy a key with fewer seats, lower the number assigned, and extend with that key.',
  'answer.recurring-billing-off.question': 'What happens if I simply turn off recurring billing?',
  'answer.recurring-billing-off.text':
    'The subscription is not renewed at the end of its term. For MCA subscriptions (from 9 February 2026 direct, April and May 2026 through partners) there is no free grace period any more: choose to renew, a paid month-to-month extension (EST), or cancel at the end (service stops, data is kept 90 days). Also: under MCA you can reduce seats only while recurring billing is on.',
  'answer.extended-service-term.question': 'What is an Extended Service Term (EST)?',
  'answer.extended-service-term.text':
    'A paid month-to-month extension after an MCA subscription ends (2026). It costs the monthly price plus 3 % (about 23 % more where there is no monthly plan). Seats cannot be changed during it; you can cancel or convert at any time, prorated.',
  'answer.cancel-subscription.question': 'Can I cancel the whole subscription instead?',
  'answer.cancel-subscription.text':
    'MCA: within 7 days of start or renewal with a prorated refund; later only by not renewing. MOSA: any time, with a prorated credit; online if it has 25 seats or fewer (reduce first if it has more). Save the data first: deleting a subscription can remove SharePoint and OneDrive data at once.',
  'answer.more-assigned-than-bought.question': 'What if more licenses are assigned than bought?',
  'answer.more-assigned-than-bought.text':
    'You have 90 days to resolve it: unassign, or buy. In that time users keep working.',
  'answer.self-service-purchase.question': 'A user bought a product by credit card (self-service). How do I stop that?',
  'answer.self-service-purchase.text':
    'Admins cannot unassign it directly. Billing > Your products > filter on Self-service > Take control of this subscription; then move the users, or cancel it.',
  'answer.bot-cannot-reduce-seats.question': 'Can this bot lower the number of licenses I pay for?',
  'answer.bot-cannot-reduce-seats.text':
    'No, nor can any script: Microsoft Graph shows subscriptions but cannot change them. A person with the billing role does it in the admin center, or the partner does. After a deletion I give you the exact new total to type, remind you, and check that the seats really went down.',
} as const;
