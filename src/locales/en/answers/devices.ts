export const devices = {
  'answer.devices-of-leaver.question': 'What happens to the devices of a deleted user?',
  'answer.devices-of-leaver.text':
    'Nothing by itself: deleting the user wipes no laptop or phone. Do it before you delete: in Intune choose Retire (removes company apps, settings and mail, leaves private data) or Wipe (factory settings). The device records stay in Intune and Entra until somebody removes them.',
  'answer.sign-in-on-laptop.question': 'Can a deleted user still sign in to their laptop?',
  'answer.sign-in-on-laptop.text':
    'For a short time. Windows lets people who signed in before use the remembered password; an Entra joined device usually learns within four hours that the account is gone, and then refuses. Cloud resources are closed as soon as the sessions are revoked. Wipe or collect the device if that matters.',
  'answer.phone-with-company-mail.question': 'There is still company mail on the leaver’s phone. What now?',
  'answer.phone-with-company-mail.text':
    'Wipe the company data before you delete the account: Retire in Intune, or a remote wipe of the account in the Exchange admin center (mobile devices of the mailbox). On private phones only company data goes. After revoking the sessions, mail apps stop syncing within about an hour.',
  'answer.bitlocker-keys.question': 'What about the BitLocker recovery keys?',
  'answer.bitlocker-keys.text':
    'They are stored on the device in Entra, not on the user, so deleting the user leaves them. Deleting the device record deletes its keys for good. Copy the keys you may need before you clean up devices.',
  'answer.reuse-laptop.question': 'Can I reuse the laptop, and what about Autopilot?',
  'answer.reuse-laptop.text':
    'Yes: Wipe in Intune resets it for the next person. Leave the Autopilot registration and its Entra device alone; once deleted, such a device cannot simply be set up again. Change the primary user or the assigned user to the new colleague.',
  'answer.mfa-registrations.question': 'What happens to MFA registrations and the Authenticator app?',
  'answer.mfa-registrations.text':
    'They belong to the account and stop working with it. The entry in the Authenticator app stays on the phone until the person removes it, but no longer opens anything. After a restore, check that the person can still sign in with MFA, and register again if not.',
  'answer.files-on-private-pc.question': 'Can I wipe files the leaver synced to a private computer?',
  'answer.files-on-private-pc.text':
    'No. Files already downloaded or synced to a private PC cannot be wiped from Microsoft 365. On managed phones and computers you can wipe company data.',
} as const;
