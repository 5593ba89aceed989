export const welcome = {
  'welcome.title': 'Hello, I am Farewell',
  'welcome.missed': 'I did not understand that either, or cannot do it. This is what I can do',
  'welcome.again': 'What I can do',
  'welcome.intro':
    'I help you delete users and free their licenses: first what to think of, then exactly what will happen, one confirmation, and a way back for 30 days.',
  'welcome.intro-answers':
    'I answer questions about deleting users and their licenses. Looking people up and deleting them needs an admin role that you do not hold here, such as User Administrator.',
  'welcome.ask.example-answers': '“what happens to the mailbox?”, “how do I stop paying?”, “who may delete users?”',
  'welcome.delete': 'Delete one user or two hundred',
  'welcome.delete.example':
    '“delete Adele Vance and alex.wilber@contoso.com”, “delete Adele on Friday at 18:00”, or paste a list, one name a line, or attach a CSV file',
  'welcome.find': 'Find who can go',
  'welcome.find.example': '“what can I clean up?”, “disabled users with E5”, “people reporting to Miriam Graham”',
  'welcome.licenses': 'See and free licenses',
  'welcome.licenses.example': '“how many E3 are free?”, “which licenses does Adele have?”, “unassign E5 from Adele”',
  'welcome.restore': 'Bring people back',
  'welcome.restore.example': '“show deleted users”, “restore Adele”, or press Undo on a result',
  'welcome.ask': 'Ask anything about it',
  'welcome.ask.example': '“what happens to the mailbox?”, “how do I stop paying?”, “what did you do today?”',
  'welcome.promise':
    'Nothing is changed because of a message. Only a plan you have seen and confirmed on its card changes anything.',
  'welcome.try.first': 'Who has not signed in for 90 days?',
  'welcome.try.second': 'How many licenses are free?',
  'welcome.try.third': 'What should I think of before deleting someone?',
} as const;
