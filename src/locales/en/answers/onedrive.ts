export const onedrive = {
  'answer.onedrive-of-deleted-user.question': 'What happens to the OneDrive of a deleted user?',
  'answer.onedrive-of-deleted-user.text':
    'It is kept for the retention period, 30 days unless your SharePoint admin set it otherwise (30 to 3650). The manager, or else the secondary owner set in SharePoint, gets access and an email, and a reminder 7 days before the end. Without either, nobody is told. Shared links keep working for that time. After it, the OneDrive stays 93 days in the site collection recycle bin, where a SharePoint admin can still restore it.',
  'answer.onedrive-handover.question': 'How do I hand over somebody’s OneDrive files?',
  'answer.onedrive-handover.text':
    'Before deleting: admin center > the user > OneDrive > Create link to files, and copy or move what is needed (at most 500 MB at a time, only the latest version moves), or make a colleague site admin of the OneDrive. After deleting you have the retention period, 30 days by default, to do the same. The manager gets access by themselves.',
  'answer.onedrive-retention-period.question': 'How do I change how long the OneDrive of a deleted user is kept?',
  'answer.onedrive-retention-period.text':
    'SharePoint admin center > Settings > Retention: 30 to 3650 days. It also counts for users whose deletion is already under way. A Purview retention policy takes precedence.',
  'answer.onedrive-after-retention.question': 'Can I get OneDrive files back after the 30 days?',
  'answer.onedrive-after-retention.text':
    'Usually, for 93 more days: a SharePoint admin restores the personal site with Restore-SPODeletedSite and makes somebody site admin. After that it is gone, unless a retention policy kept it.',
  'answer.unlicensed-onedrive.question': 'Does unassigning only the license delete the OneDrive?',
  'answer.unlicensed-onedrive.text':
    'Not at once. Older articles say it simply stays; since 2025 an OneDrive without a license becomes read-only after 60 days and is archived after 93 days, and from July 2026 it can be deleted after 12 unpaid months in total. Giving the user a license again opens it, free of charge, within 24 to 48 hours.',
  'answer.archived-onedrive-cost.question': 'What does an archived OneDrive without a license cost?',
  'answer.archived-onedrive-cost.text':
    'With billing for archived accounts switched on: about $0.05 per GB a month for everything unlicensed for more than 93 days, and $0.60 per GB once to reactivate an account for 30 days. Assigning a license again costs no reactivation fee, if the user still exists.',
} as const;
