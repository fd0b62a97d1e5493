export const decisions = [
  {
    "id": "decision-audit-logs",
    "author": "noah",
    "at": "-3wd 15:20",
    "number": 38,
    "title": "How long do we keep audit logs?",
    "stage": "open",
    "method": "consent",
    "decider": "ines",
    "consulted": ["rohan", "duarte", "chloe"],
    "informed": ["brian", "wanjiru", "ananya", "sujata"],
    "decideBy": "+4wd 17:00",
    "silence": { "means": "agree", "afterWorkingHours": 16 },
    "quorum": 0.6,
    "context": "Audit logs say who changed a booking and when. The law asks for six months. Two insurers ask for two years before they renew. The archive grows by 40 GB a month, most of it these logs.\n\nWhatever we choose, the logs stay readable only for the two people on duty.",
    "drivers": ["The law of every country we work in", "What insurers accept in writing", "Cost of the archive", "How little personal data we hold"],
    "options": [
      {
        "id": "six-months",
        "title": "Six months",
        "text": "The legal minimum, then delete.",
        "arguments": [
          { "weight": "good", "text": "The least personal data on our disks.", "by": "noah" },
          { "weight": "bad", "text": "Both insurers said no in writing.", "by": "duarte" }
        ]
      },
      {
        "id": "two-years",
        "title": "Two years, the older part in cold storage",
        "text": "Six months at hand, eighteen more in storage that takes four hours to open.",
        "arguments": [
          { "weight": "good", "text": "Accepted by both insurers.", "by": "duarte" },
          { "weight": "good", "text": "Costs about 35 euros a month.", "by": "chloe" },
          { "weight": "neutral", "text": "Opening the older part takes four hours, which has been fast enough every time so far.", "by": "rohan" },
          { "weight": "bad", "text": "We hold names longer than the law asks.", "by": "noah" }
        ]
      },
      {
        "id": "two-years-no-names",
        "title": "Two years, names replaced after six months",
        "text": "As above, and every name becomes a number once the six months are over.",
        "arguments": [
          { "weight": "good", "text": "Serves the insurers and holds less personal data.", "by": "chloe" },
          { "weight": "bad", "text": "A job more to run and to test; about three days of work.", "by": "wanjiru" }
        ]
      }
    ],
    "tags": ["security", "data", "costs"],
    "reversibility": "two-way",
    "visibility": { "results": "always", "voters": "named" },
    "links": [{ "rel": "from-update", "target": { "kind": "update", "id": "update-audit-question", "title": "How long should we keep audit logs?" } }],
    "positions": [
      { "by": "chloe", "after": "3h", "stance": "agree", "option": "two-years-no-names", "reason": "The numbers stay useful, the names do not." },
      { "by": "rohan", "after": "16h", "stance": "agree", "option": "two-years-no-names" },
      { "by": "duarte", "after": "19h", "stance": "agree", "option": "two-years-no-names", "reason": "Both insurers confirmed that numbers are enough." },
      { "by": "wanjiru", "after": "17h", "stance": "concern", "option": "two-years-no-names", "reason": "Three days is without the tests for the old records. I would say five." },
      { "by": "brian", "after": "20h", "stance": "agree", "option": "two-years" }
    ],
    "objections": [
      { "id": "objection-log-tests", "by": "wanjiru", "after": "18h", "state": "open", "reason": "Replacing names must not break the link between a booking and its cancellation. I want a test for that before we promise anything.", "resolution": "A test that books, replaces the names, cancels and finds both again. It is written before the job runs.", "resolutionBy": "noah", "resolutionAfter": "23h" }
    ],
    "holds": [{ "id": "hold:decision-audit-logs:ananya", "by": "ananya", "after": "22h", "until": "+2wd 18:00", "reason": "I would like to read the insurer's letter first." }],
    "comments": [
      { "by": "rohan", "after": "40h", "body": "I looked at the last ten times somebody opened an old log. Eight were younger than six months, and none needed a name." }
    ]
  },
  {
    "id": "decision-language",
    "author": "duarte",
    "at": "-1wd 11:40",
    "number": 39,
    "title": "Do we answer partners in their own language first?",
    "stage": "last-call",
    "method": "ranked",
    "decider": "brian",
    "consulted": ["noah", "chloe", "sujata"],
    "informed": ["ines", "wanjiru", "ananya", "rohan"],
    "decideBy": "+1wd 16:00",
    "lastCall": { "from": "-1h", "until": "+1wd 16:00" },
    "silence": { "means": "abstain", "afterWorkingHours": 8 },
    "quorum": 0.5,
    "context": "A third of partner mail is not in English. Between us we write Portuguese, Swahili, Bengali, Hindi, French and English. Malayalam, which Kerala asks for, we do not.",
    "options": [
      {
        "id": "always",
        "title": "The first answer is in the partner's language",
        "arguments": [
          { "weight": "good", "text": "Calm from the first line.", "by": "brian" },
          { "weight": "bad", "text": "We cannot keep the promise for Malayalam yet.", "by": "ananya" }
        ]
      },
      {
        "id": "when-we-can",
        "title": "When one of us writes it; otherwise plain English",
        "arguments": [
          { "weight": "good", "text": "Honest, and starts tomorrow.", "by": "chloe" },
          { "weight": "neutral", "text": "Partners in Kerala wait for the second half of the promise.", "by": "sujata" }
        ]
      },
      {
        "id": "english",
        "title": "Plain English for everybody",
        "arguments": [{ "weight": "bad", "text": "It is what we do today, and a third of partners ask back.", "by": "brian" }]
      }
    ],
    "tags": ["partners", "language"],
    "reversibility": "two-way",
    "links": [{ "rel": "from-update", "target": { "kind": "update", "id": "update-question-language", "title": "Do we answer partners in their own language first?" } }],
    "positions": [
      { "by": "chloe", "after": "2h", "stance": "agree", "ranking": ["when-we-can", "always"] },
      { "by": "noah", "after": "3h", "stance": "agree", "ranking": ["english", "when-we-can"], "reason": "No promise about the hour, please." },
      { "by": "sujata", "after": "5h", "stance": "agree", "ranking": ["always", "when-we-can", "english"] },
      { "by": "rohan", "after": "7h", "stance": "abstain", "reason": "I hardly write to partners." }
    ]
  },
  {
    "id": "decision-quiet-week",
    "author": "ines",
    "at": "-13wd 16:30",
    "number": 40,
    "title": "A quiet week every quarter",
    "stage": "draft",
    "method": "consensus",
    "decider": "ines",
    "context": "We tried one week without recurring meetings and liked it. This draft collects what a second one would need before anybody is asked to take a position.",
    "drivers": ["Long stretches of thought", "Nobody cut off from the others"],
    "options": [
      { "id": "first-week", "title": "The first full week of every quarter" },
      { "id": "on-demand", "title": "Whenever six people ask for one" }
    ],
    "tags": ["ways of working"],
    "reversibility": "two-way",
    "links": [{ "rel": "from-update", "target": { "kind": "update", "id": "update-quiet-week", "title": "How our quiet week went" } }]
  },
  {
    "id": "decision-webhooks",
    "author": "ines",
    "at": "-5wd 12:10",
    "number": 37,
    "title": "Keep both webhook formats for ten more weeks",
    "stage": "decided",
    "standing": "accepted",
    "method": "consent",
    "decider": "ines",
    "deciders": ["ines", "noah", "brian"],
    "consulted": ["wanjiru"],
    "informed": ["duarte", "chloe", "ananya", "rohan", "sujata"],
    "context": "The new webhook format has been live for half a year. Three of 74 integrators still read the old one. Sending both costs us about an hour a week, most of it in tests.",
    "drivers": ["No surprises for partners", "One format to test soon"],
    "options": [
      {
        "id": "remove-now",
        "title": "Remove the old format now",
        "arguments": [
          { "weight": "good", "text": "The hour a week comes back at once.", "by": "noah" },
          { "weight": "bad", "text": "Three partners lose their bookings overnight.", "by": "brian" }
        ]
      },
      {
        "id": "ten-weeks",
        "title": "Keep both for ten more weeks",
        "arguments": [
          { "weight": "good", "text": "Ten weeks and a date are enough for all three; I asked.", "by": "brian" },
          { "weight": "neutral", "text": "About ten more hours of our time." }
        ]
      },
      {
        "id": "for-a-year",
        "title": "Keep both for a year",
        "arguments": [
          { "weight": "good", "text": "Nobody has to hurry." },
          { "weight": "bad", "text": "Two partners would hear of it again only in a year.", "by": "brian" }
        ]
      }
    ],
    "outcome": {
      "statement": "We send both formats for **ten more weeks** and then remove the old one. Integrators get a reminder half-way and one week before the end.",
      "option": "ten-weeks",
      "by": ["ines", "noah", "brian"],
      "at": "-1wd 16:00"
    },
    "consequences": [
      { "weight": "good", "text": "Every partner has a date in writing." },
      { "weight": "bad", "text": "The test suite stays twice as long until then." },
      { "weight": "neutral", "text": "The old format gets no new fields." }
    ],
    "confirmation": "On the last day the gateway counts zero readers of the old format, and the code is gone by the end of that week.",
    "review": { "on": "+45wd" },
    "tags": ["partners", "webhooks"],
    "reversibility": "two-way",
    "links": [
      { "rel": "from-update", "target": { "kind": "update", "id": "update-webhook-question", "title": "How long do we keep the old webhook format?" } },
      { "rel": "became-update", "target": { "kind": "update", "id": "update-webhook-decided", "title": "Decided: we keep both webhook formats for ten more weeks" } }
    ],
    "positions": [
      { "by": "brian", "after": "1h", "stance": "agree", "option": "ten-weeks" },
      { "by": "noah", "after": "4h", "stance": "agree", "option": "ten-weeks" },
      { "by": "wanjiru", "after": "20h", "stance": "agree", "option": "ten-weeks" },
      { "by": "chloe", "after": "5h", "stance": "abstain" }
    ]
  },
  {
    "id": "decision-one-database",
    "author": "wanjiru",
    "at": "-24wd 12:00",
    "number": 36,
    "title": "One booking database, partitioned by harbour",
    "stage": "decided",
    "standing": "accepted",
    "method": "consent",
    "decider": "ines",
    "deciders": ["ines", "wanjiru", "rohan"],
    "consulted": ["chloe", "noah"],
    "context": "One database per harbour was right for nine harbours. With 61 we spend a day a week on upgrades, and a question across harbours takes an evening.",
    "drivers": ["Time spent on upgrades", "Questions across harbours", "A harbour's data must be removable as a whole"],
    "options": [
      {
        "id": "per-harbour",
        "title": "Stay with one per harbour",
        "arguments": [
          { "weight": "good", "text": "A failure stays in one harbour." },
          { "weight": "bad", "text": "61 upgrades, each with its own night.", "by": "rohan" }
        ]
      },
      {
        "id": "partitioned",
        "title": "One database, one partition per harbour",
        "arguments": [
          { "weight": "good", "text": "One upgrade, one backup, one place to look.", "by": "rohan" },
          { "weight": "good", "text": "A partition can be exported and dropped as a whole.", "by": "wanjiru" },
          { "weight": "bad", "text": "A bad query can slow everybody down.", "by": "noah" }
        ]
      }
    ],
    "outcome": {
      "statement": "One PostgreSQL database with a partition per harbour. Queries without a harbour are refused by the data layer, so that one harbour cannot slow down the others by accident.",
      "option": "partitioned",
      "by": ["ines", "wanjiru", "rohan"],
      "at": "-16wd 15:30"
    },
    "consequences": [
      { "weight": "good", "text": "Upgrades take one evening instead of a day a week." },
      { "weight": "bad", "text": "The data layer has a new rule that newcomers trip over once." }
    ],
    "confirmation": "Restore of a single harbour from the common backup is rehearsed every quarter.",
    "review": { "when": ["A partition grows above 200 GB", "We run more than 150 harbours"] },
    "supersedes": [{ "kind": "decision", "id": "decision-database-per-harbour", "title": "One booking database per harbour" }],
    "tags": ["data", "reliability"],
    "reversibility": "one-way",
    "links": [{ "rel": "became-update", "target": { "kind": "update", "id": "update-one-database", "title": "Decided: one booking database, partitioned by harbour" } }],
    "positions": [
      { "by": "chloe", "after": "6h", "stance": "agree" },
      { "by": "rohan", "after": "20h", "stance": "agree" },
      { "by": "noah", "after": "26h", "stance": "agree", "reason": "With the rule about queries without a harbour." }
    ]
  },
  {
    "id": "decision-database-per-harbour",
    "author": "ines",
    "at": "-380wd 11:00",
    "number": 27,
    "title": "One booking database per harbour",
    "stage": "decided",
    "standing": "superseded",
    "method": "advice",
    "decider": "ines",
    "deciders": ["ines"],
    "context": "Nine harbours, three countries, and harbour masters who want to see where their data is.",
    "options": [
      { "id": "shared", "title": "One shared database" },
      { "id": "separate", "title": "One database per harbour" }
    ],
    "outcome": {
      "statement": "Every harbour has its own database. Moving one to another machine is a copy.",
      "option": "separate",
      "by": ["ines"],
      "at": "-376wd 14:00"
    },
    "consequences": [
      { "weight": "good", "text": "Easy to explain to a harbour master." },
      { "weight": "bad", "text": "Upgrades grow with the number of harbours." }
    ],
    "supersededBy": { "kind": "decision", "id": "decision-one-database", "title": "One booking database, partitioned by harbour" },
    "tags": ["data"],
    "reversibility": "two-way"
  },
  {
    "id": "decision-region",
    "author": "rohan",
    "at": "-20wd 13:00",
    "number": 34,
    "title": "Run a second region in Africa",
    "stage": "decided",
    "standing": "deferred",
    "method": "advice",
    "decider": "ines",
    "deciders": ["ines", "rohan"],
    "consulted": ["wanjiru", "brian", "chloe"],
    "context": "Mombasa and Lamu reach us through Marseille: 140 ms on a good day, 400 ms when it rains on the cable. A region in Nairobi would bring that to 25 ms and cost about 2,100 euros a month.",
    "options": [
      {
        "id": "now",
        "title": "Open it now",
        "arguments": [
          { "weight": "good", "text": "The map would feel as it does in Lisbon.", "by": "wanjiru" },
          { "weight": "bad", "text": "Four harbours would carry the cost of a region.", "by": "chloe" }
        ]
      },
      {
        "id": "later",
        "title": "Wait until three more harbours are live",
        "arguments": [
          { "weight": "good", "text": "The offline work already hides most of the delay.", "by": "brian" },
          { "weight": "bad", "text": "We ask Mombasa for patience once more." }
        ]
      }
    ],
    "outcome": {
      "statement": "Not now. We look at it again when three more harbours south of the Sahara are live, or in half a year, whichever is first.",
      "option": "later",
      "by": ["ines", "rohan"],
      "at": "-11wd 12:00"
    },
    "consequences": [{ "weight": "neutral", "text": "The measurements stay in this record, so that nobody takes them twice." }],
    "review": { "on": "+80wd", "when": ["Three more harbours south of the Sahara are live"] },
    "tags": ["reliability", "costs"],
    "reversibility": "two-way",
    "links": [{ "rel": "became-update", "target": { "kind": "update", "id": "update-second-region", "title": "Deferred: a second region in Africa" } }]
  },
  {
    "id": "decision-berth-word",
    "author": "duarte",
    "at": "-60wd 10:00",
    "number": 35,
    "title": "Say \"berth\" instead of \"slot\" in the code",
    "stage": "lapsed",
    "method": "consent",
    "decider": "duarte",
    "decideBy": "-45wd 17:00",
    "context": "Harbours say berth, our code says slot. New people ask about it in their first week.",
    "options": [
      { "id": "rename", "title": "Rename it everywhere", "arguments": [{ "weight": "bad", "text": "Two days of work and one long migration.", "by": "wanjiru" }] },
      { "id": "glossary", "title": "Keep it and explain it once in the glossary" }
    ],
    "tags": ["language"],
    "reversibility": "two-way",
    "positions": [{ "by": "wanjiru", "after": "5h", "stance": "abstain", "reason": "I can live with both." }]
  },
  {
    "id": "decision-tiles",
    "author": "ananya",
    "at": "-30wd 15:00",
    "number": 33,
    "title": "Draw our own map tiles",
    "stage": "decided",
    "standing": "rejected",
    "method": "advice",
    "decider": "ananya",
    "deciders": ["ananya"],
    "consulted": ["sujata", "duarte", "rohan"],
    "context": "Foreign tiles are the only thing on our pages that comes from another host. Drawing our own would remove that, at the price of a tile server and its data.",
    "options": [
      {
        "id": "own",
        "title": "Our own tiles",
        "arguments": [
          { "weight": "good", "text": "No request leaves our network." },
          { "weight": "bad", "text": "120 GB of data to keep fresh, for sea that nobody looks at.", "by": "rohan" }
        ]
      },
      {
        "id": "plans-only",
        "title": "Harbour plans on a plain background",
        "arguments": [{ "weight": "good", "text": "People look at the plan, not at the sea.", "by": "sujata" }]
      }
    ],
    "outcome": {
      "statement": "We do not draw our own tiles. Inside a harbour the map shows the plan on a plain background, and outside of it nothing, which also removes the last foreign request.",
      "option": "plans-only",
      "by": ["ananya"],
      "at": "-22wd 16:00"
    },
    "consequences": [{ "weight": "good", "text": "No page of ours loads anything from another host." }],
    "tags": ["berth map", "privacy"],
    "reversibility": "two-way",
    "links": [{ "rel": "became-update", "target": { "kind": "update", "id": "update-map-tiles", "title": "Rejected: drawing our own map tiles" } }]
  },
  {
    "id": "decision-tokens",
    "author": "sujata",
    "at": "-48wd 10:30",
    "number": 32,
    "title": "Design tokens live in one shared package",
    "stage": "decided",
    "standing": "accepted",
    "method": "consent",
    "decider": "sujata",
    "deciders": ["sujata", "ananya"],
    "context": "Four places define our colours, and they agree on blue only.",
    "options": [
      { "id": "shared", "title": "One package, four consumers", "arguments": [{ "weight": "good", "text": "One change, one review, everywhere the same." }] },
      { "id": "copy", "title": "Copy them by script", "arguments": [{ "weight": "bad", "text": "We tried that. It is how we got here.", "by": "ananya" }] }
    ],
    "outcome": { "statement": "One package with at most 60 names, read by web, tablet, mail and print.", "option": "shared", "by": ["sujata", "ananya"], "at": "-42wd 15:00" },
    "consequences": [{ "weight": "good", "text": "The night theme is painted once." }, { "weight": "bad", "text": "A new name needs a conversation, which is meant that way." }],
    "tags": ["design"],
    "reversibility": "two-way",
    "links": [{ "rel": "became-update", "target": { "kind": "update", "id": "update-tokens", "title": "Design tokens: one package, four consumers" } }]
  },
  {
    "id": "decision-release-days",
    "author": "rohan",
    "at": "-300wd 12:00",
    "number": 30,
    "title": "Release on Tuesdays and Thursdays only",
    "stage": "decided",
    "standing": "deprecated",
    "method": "majority",
    "decider": "ines",
    "deciders": ["ines"],
    "context": "Releases on Fridays cost us two weekends in one quarter.",
    "options": [
      { "id": "two-days", "title": "Two fixed days a week" },
      { "id": "any-day", "title": "Any day, with an automatic way back" }
    ],
    "outcome": { "statement": "We release on Tuesdays and Thursdays before noon in Lisbon.", "option": "two-days", "by": ["ines"], "at": "-296wd 11:00" },
    "consequences": [{ "weight": "good", "text": "Quiet weekends." }, { "weight": "bad", "text": "Small mends wait for up to four days." }],
    "body": "No longer advised since the automatic way back exists. Nothing replaces the rule; it is simply not needed.",
    "tags": ["reliability", "ways of working"],
    "reversibility": "two-way"
  },
  {
    "id": "decision-written-down",
    "author": "ines",
    "at": "-330wd 10:00",
    "number": 29,
    "title": "Write decisions down in the portal, not in chat",
    "stage": "reviewed",
    "standing": "accepted",
    "method": "consensus",
    "decider": "ines",
    "deciders": ["ines", "duarte", "rohan", "wanjiru"],
    "context": "Twice in a month we discussed something in chat that we had already decided in chat.",
    "options": [
      { "id": "chat", "title": "Pin them in chat" },
      { "id": "portal", "title": "A decision log on the page everybody opens in the morning" }
    ],
    "outcome": {
      "statement": "A decision that concerns more than two people is written in the log, with what we did not choose and why. Chat may link to it.",
      "option": "portal",
      "by": ["ines", "duarte", "rohan", "wanjiru"],
      "at": "-325wd 16:00"
    },
    "consequences": [{ "weight": "good", "text": "People who were asleep can disagree in time." }, { "weight": "bad", "text": "Writing takes twenty minutes that chat did not take." }],
    "confirmation": "Reviewed after a year: 11 records, 4 of them changed by somebody who would have been asleep.",
    "tags": ["ways of working"],
    "reversibility": "two-way"
  }
];
