export const bot = {
  'bot.see-below': 'The answer is below.',
  'bot.personal-only':
    'Deleting users is between you and me: please open a chat with me alone. In groups and channels I do nothing.',
  'bot.too-long': 'That is more text than I can read at once. Please send it in parts of at most 50,000 characters.',
  'bot.files-ignored':
    'I can read lists of people in a CSV or text file, and nothing in other files. Attach such a file, or paste the names or addresses as text, one on each line.',
  'bot.one-file': 'I read one file at a time, so I took the first. Attach the others one after the other.',
} as const;
