import { allowHosts, type UrlAllowed } from './allowed-hosts.ts';

/**
 * Where a file lives that somebody attached in a personal chat: their OneDrive, world-wide and in the national clouds
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4).
 */
const ONEDRIVE_HOSTS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn', '.svc.ms'];

/** The address of a file is written by whoever sends the message: nothing else is fetched for them. */
export const fileUrls: UrlAllowed = allowHosts({ known: ONEDRIVE_HOSTS });
