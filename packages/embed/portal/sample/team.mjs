export const team = {
  "space": {
    "id": "platform",
    "name": "Platform team",
    "purpose": "We keep bookings, berths and partner connections running for 61 harbours.",
    "norms": [
      { "title": "Questions", "text": "Answered within one working day. Nobody is expected to answer in the evening." },
      { "title": "Decisions", "text": "Written down here, open for at least three working days, longer when someone is away." },
      { "title": "Urgent", "text": "Call the duty phone. Everything else can wait for the next morning." },
      { "title": "Overlap", "text": "13:30 to 15:00 in Lisbon, when all four cities are awake." }
    ],
    "holidays": [
      { "date": "+7wd", "name": "Harbour day (all offices)" },
      { "date": "+18wd", "name": "Winter break begins" }
    ]
  },
  "people": [
    {
      "id": "ines",
      "name": "Inês Carvalho",
      "zone": "Europe/Lisbon",
      "hours": "mon-fri 09:00-13:00 14:00-18:00"
    },
    {
      "id": "duarte",
      "name": "Duarte Pimentel",
      "zone": "Europe/Lisbon",
      "hours": "mon-fri 10:00-18:30"
    },
    {
      "id": "wanjiru",
      "name": "Wanjiru Kamau",
      "zone": "Africa/Nairobi",
      "hours": "mon-fri 08:00-17:00"
    },
    {
      "id": "brian",
      "name": "Brian Otieno",
      "zone": "Africa/Nairobi",
      "hours": "mon-fri 09:00-18:00"
    },
    {
      "id": "ananya",
      "name": "Ananya Sen",
      "zone": "Asia/Kolkata",
      "hours": "mon-fri 10:30-19:00"
    },
    {
      "id": "rohan",
      "name": "Rohan Banerjee",
      "zone": "Asia/Kolkata",
      "hours": "mon-fri 11:00-19:30",
      "away": [{ "from": "+4wd", "to": "+8wd", "cover": "ananya" }]
    },
    {
      "id": "sujata",
      "name": "Sujata Ghosh",
      "zone": "Asia/Kolkata",
      "hours": "mon-wed 09:30-18:00"
    },
    {
      "id": "chloe",
      "name": "Chloé Tremblay",
      "zone": "America/Toronto",
      "hours": "mon-fri 08:30-12:30 13:30-17:00"
    },
    {
      "id": "noah",
      "name": "Noah Bergeron",
      "zone": "America/Toronto",
      "hours": "mon-thu 08:00-17:30"
    }
  ]
};
