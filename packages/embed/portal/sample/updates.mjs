export const updates = [
  {
    "id": "update-import-resumes",
    "author": "wanjiru",
    "at": "-38m",
    "intent": "progress",
    "status": "on-track",
    "headline": "The berth import now survives a dropped connection",
    "sections": [
      { "name": "done", "text": "Moved the harbour imports to the new queue. Last night's run took **11 minutes instead of 48**, with no manual restart." },
      { "name": "next", "text": "Backfill the last quarter. I will post the row counts here before I start, so Chloé can compare." },
      { "name": "blocked", "text": "I need read access to the archive bucket. Rohan, could you help this week?" }
    ],
    "topics": ["import", "reliability"],
    "snapshot": { "Run time (min)": 11, "Rows": 184302, "Retries": 2 },
    "needs": ["rohan"],
    "reactions": { "celebrate": ["ines", "chloe"], "thanks": ["brian", "duarte", "noah"] },
    "comments": [
      { "by": "rohan", "after": "9m", "body": "On it. Access goes through the role in `archive-reader`, so you keep it while I am away." },
      { "by": "chloe", "after": "21m", "body": "48 to 11 makes my mornings. I have the old totals ready to compare." }
    ]
  },
  {
    "id": "update-map-keyboard",
    "author": "ananya",
    "at": "-3h",
    "intent": "progress",
    "status": "on-track",
    "headline": "The berth map works by keyboard",
    "body": "Arrow keys move between berths, `Enter` opens one, `Escape` returns to the map with the focus where it was. Sujata and I tried it with two screen readers this morning.\n\nWhat is not done: the zoom buttons still announce themselves twice in Firefox. That is next.",
    "topics": ["accessibility", "berth map"],
    "reactions": { "celebrate": ["sujata", "duarte"], "support": ["ines"] },
    "comments": [
      { "by": "sujata", "after": "35m", "body": "The focus return is what our testers asked for first. Thank you for not leaving it for later." }
    ]
  },
  {
    "id": "update-archive-access",
    "author": "noah",
    "at": "-5h",
    "intent": "ask",
    "state": "open",
    "headline": "Who can review the new token lifetimes with me?",
    "body": "Partner tokens live for 90 days today. I would like to go to 30 with silent renewal. The change is small, but it touches every integration, so I do not want to be the only one who has read it.\n\nHalf an hour of reading, no meeting needed.",
    "needs": ["ines", "wanjiru"],
    "respondBy": "+2wd 12:00",
    "topics": ["security", "partners"],
    "links": [{ "rel": "from-check-in", "target": { "kind": "response", "check-in": "check-in-weekly", "occurrence": "fri-0", "person": "noah", "title": "Weekly check-in" } }],
    "reactions": { "seen": ["brian"] },
    "comments": [{ "by": "brian", "after": "50m", "body": "Three partners store the token in a spreadsheet. I can name them and write to them before the change." }]
  },
  {
    "id": "update-webhook-decided",
    "author": "ines",
    "at": "-1wd 16:20",
    "intent": "decision-news",
    "headline": "Decided: we keep both webhook formats for ten more weeks",
    "body": "We send both formats for ten more weeks and then remove the old one. Partners get a reminder half-way and one week before the end. Nobody has to do anything today.",
    "topics": ["partners", "webhooks"],
    "links": [{ "rel": "from-decision", "target": { "kind": "decision", "id": "decision-webhooks", "title": "Keep both webhook formats for ten more weeks" } }],
    "reactions": { "agree": ["brian", "noah", "wanjiru"], "thanks": ["duarte"] },
    "comments": [{ "by": "brian", "after": "1h", "body": "I have the reminder texts in three languages. They go out from the partner mailbox, not from mine." }]
  },
  {
    "id": "update-handoff-duty",
    "author": "rohan",
    "at": "-1wd 18:45",
    "intent": "handoff",
    "headline": "Duty phone goes to Ananya while I am away",
    "body": "I am away for a week. What you need to know:\n\n1. The **Rotterdam mirror** lags by up to four minutes at 06:00 UTC. It catches up by itself; do not restart it.\n2. The disk alarm on `queue-2` is real. If it goes above 85 %, move the oldest segment to the archive.\n3. Everything else is in the [duty notes](https://intranet.havenport.example/duty).\n\nNothing is on fire. If something is, call Noah.",
    "needs": ["ananya"],
    "topics": ["duty", "reliability"],
    "reactions": { "seen": ["ananya", "noah"], "support": ["ines"] },
    "comments": [
      { "by": "ananya", "after": "30m", "body": "Read and understood. I moved the alarm threshold into the notes as well, so the next person finds it." },
      { "by": "noah", "after": "3h", "body": "I keep my phone near me until 17:30 my time. After that the second line in Lisbon takes over." }
    ]
  },
  {
    "id": "update-thanks-brian",
    "author": "chloe",
    "at": "-1wd 11:05",
    "intent": "thanks",
    "headline": "Thank you, Brian, for the partner list",
    "body": "I asked for the list of partners who still read the old export and expected a number. You sent names, contact people and the hour each of them is at their desk. It saved me most of a day.",
    "topics": ["partners"],
    "links": [{ "rel": "from-check-in", "target": { "kind": "response", "check-in": "check-in-weekly", "occurrence": "fri-0", "person": "chloe", "title": "Weekly check-in" } }],
    "reactions": { "thanks": ["brian"], "celebrate": ["ines", "wanjiru", "duarte"] }
  },
  {
    "id": "update-quay-search",
    "author": "ananya",
    "at": "-2wd 17:10",
    "intent": "progress",
    "status": "at-risk",
    "headline": "Quay search is usable, but not yet fast on old phones",
    "body": "Results arrive in 400 ms on our laptops and in about three seconds on the phones the harbour masters carry. Most of that is sorting on the device.\n\n| Device | First result | All results |\n| --- | --- | --- |\n| Laptop | 0.4 s | 0.5 s |\n| Tablet at the gate | 1.2 s | 1.9 s |\n| Harbour phone | 3.1 s | 4.4 s |\n\nI would rather ship a week later than ask people to wait at the quay in the rain.",
    "topics": ["berth map", "performance"],
    "snapshot": { "First result (s)": 3.1 },
    "reactions": { "agree": ["sujata", "rohan"], "support": ["duarte"] },
    "comments": [
      { "by": "duarte", "after": "1h", "body": "A week later is fine. I will tell Porto and Mombasa today, they planned for the end of the month anyway." },
      { "by": "rohan", "after": "90m", "body": "Could the index sort by harbour first? Nobody searches across harbours from a phone." },
      { "by": "ananya", "after": "17h", "parent": 1, "body": "That is a good thought. Trying it this morning." }
    ]
  },
  {
    "id": "update-question-language",
    "author": "brian",
    "at": "-2wd 12:30",
    "intent": "question",
    "headline": "Do we answer partners in their own language first?",
    "body": "Since we opened in Kerala and Québec, a third of the mail is not in English. A first answer in the partner's language calms people, even when the details follow in English.\n\nI can do Swahili and English. Is this a rule we want, or a kindness we do when we can?",
    "topics": ["partners", "language"],
    "links": [{ "rel": "became-decision", "target": { "kind": "decision", "id": "decision-language", "title": "Do we answer partners in their own language first?" } }],
    "reactions": { "support": ["chloe", "noah", "sujata"], "agree": ["ananya"] },
    "comments": [
      { "by": "noah", "after": "6h", "body": "French first answers are no trouble for Chloé and me. I would not promise a time, only the language." },
      { "by": "duarte", "after": "22h", "body": "Good question, and larger than a thread. I turned it into a decision, so that people away this week are heard too." }
    ]
  },
  {
    "id": "update-data-quality",
    "author": "chloe",
    "at": "-2wd 09:15",
    "intent": "progress",
    "status": "on-track",
    "headline": "Berth data: 58 of 61 harbours agree with their paper plans",
    "sections": [
      { "name": "done", "text": "Compared every berth with the scanned plans. Three harbours are left: Lamu, Matane and Setúbal." },
      { "name": "next", "text": "Write to the three harbour masters with a picture of each difference. They decide, not we." }
    ],
    "topics": ["data"],
    "snapshot": { "Harbours checked": 58, "Differences": 212 },
    "reactions": { "celebrate": ["wanjiru", "ines", "brian"] },
    "comments": [{ "by": "brian", "after": "4h", "body": "I know the harbour master in Lamu. She prefers a call before noon; I will introduce you." }]
  },
  {
    "id": "update-audit-question",
    "author": "noah",
    "at": "-3wd 15:50",
    "intent": "question",
    "headline": "How long should we keep audit logs?",
    "body": "The law asks for six months. Two insurers ask for two years. The disk asks for less. I have written the options down as a decision; please take a position before it closes.",
    "needs": ["ines", "rohan", "duarte"],
    "topics": ["security", "data"],
    "links": [{ "rel": "became-decision", "target": { "kind": "decision", "id": "decision-audit-logs", "title": "How long do we keep audit logs?" } }],
    "reactions": { "seen": ["ines", "rohan", "duarte"] }
  },
  {
    "id": "update-design-review",
    "author": "sujata",
    "at": "-3wd 16:40",
    "intent": "note",
    "headline": "Notes from five visits to the harbour office in Kochi",
    "body": "I sat next to five people for a morning each. What surprised me:\n\n- Nobody uses the calendar. They use **yesterday's page** and change it.\n- The tide table is printed and pinned above the screen, in pencil.\n- \"Confirm\" is pressed with the left hand, because the right one holds the radio.\n\n> If it asks me twice, I think I did it wrong the first time.\n\nThe recordings stay with me. The notes are in the shared folder, without names.",
    "topics": ["research", "design"],
    "reactions": { "thanks": ["ananya", "duarte", "ines", "chloe"], "celebrate": ["brian"] },
    "comments": [
      { "by": "duarte", "after": "1h", "body": "The left hand changes where the button goes. Can we try it at the bottom left in the next round?" },
      { "by": "sujata", "after": "20h", "parent": 0, "body": "Yes, the sketch is on my desk. I will show it next week." }
    ]
  },
  {
    "id": "update-queue-migration",
    "author": "wanjiru",
    "at": "-4wd 14:25",
    "intent": "progress",
    "status": "done",
    "headline": "All nightly jobs run on the new queue",
    "body": "The last of 34 jobs moved over at noon. The old scheduler is switched off but not deleted; it goes on the first of next month if nobody misses it.\n\n```sh\nqueue list --state=failed --since=yesterday\n```\n\nThis is the one command to remember. It printed nothing for four nights in a row.",
    "topics": ["import", "reliability"],
    "snapshot": { "Jobs moved": 34, "Failed": 0 },
    "reactions": { "celebrate": ["rohan", "ines", "noah", "chloe", "ananya"] },
    "comments": [{ "by": "rohan", "after": "50m", "body": "Four quiet nights. I slept through all of them, which has not happened for a while." }]
  },
  {
    "id": "update-ask-screenreader",
    "author": "ananya",
    "at": "-4wd 11:20",
    "intent": "ask",
    "state": "answered",
    "answer": 0,
    "headline": "Does anyone have a laptop with NVDA I can borrow for an hour?",
    "body": "Mine refuses the update. An hour is enough, any morning this week.",
    "topics": ["accessibility"],
    "reactions": { "seen": ["sujata"] },
    "comments": [
      { "by": "sujata", "after": "25m", "body": "Mine is on your desk. The password is the one on the yellow note, and I will change it in the afternoon." },
      { "by": "ananya", "after": "40m", "parent": 0, "body": "Thank you. Both bugs found within ten minutes." }
    ]
  },
  {
    "id": "update-porto-go-live",
    "author": "duarte",
    "at": "-5wd 10:40",
    "intent": "progress",
    "status": "on-track",
    "headline": "Porto and Leixões book their first ferries with us",
    "body": "Two harbours, fourteen berths, one very patient harbour master. The first booking came at 06:12, the first cancellation at 06:20, and both were right.\n\nWhat we learned goes into the go-live list before Mombasa.",
    "topics": ["go-live"],
    "snapshot": { "Harbours": 61, "Bookings today": 212 },
    "reactions": { "celebrate": ["ines", "wanjiru", "brian", "ananya", "sujata", "chloe"], "thanks": ["noah"] },
    "comments": [{ "by": "ines", "after": "2h", "body": "Thank you for standing on the quay at six, Duarte. Take the Friday afternoon." }]
  },
  {
    "id": "update-webhook-question",
    "author": "brian",
    "at": "-6wd 17:40",
    "intent": "question",
    "headline": "How long do we keep the old webhook format?",
    "body": "Three integrators have not moved yet. Keeping both formats costs us about an hour a week. I would rather give them a date than a surprise.",
    "topics": ["partners", "webhooks"],
    "links": [{ "rel": "became-decision", "target": { "kind": "decision", "id": "decision-webhooks", "title": "Keep both webhook formats for ten more weeks" } }],
    "reactions": { "seen": ["ines", "noah"], "agree": ["wanjiru"] },
    "comments": [
      { "by": "noah", "after": "3h", "body": "An hour a week is about right. The old format is stable; it is the tests that cost." },
      { "by": "ines", "after": "18h", "body": "A date is kinder than a surprise. I opened a decision." }
    ]
  },
  {
    "id": "update-token-incident",
    "author": "noah",
    "at": "-6wd 13:10",
    "intent": "note",
    "headline": "What happened at the partner gateway between 04:10 and 04:55 UTC",
    "body": "A certificate for the partner gateway expired. Bookings made in those 45 minutes were kept in the queue and sent afterwards; **none were lost**. 17 partners saw an error page.\n\n- The reminder went to a mailbox nobody reads any more.\n- The certificate now renews itself, and the reminder goes to the duty phone.\n- The error page says what to do. It used to say \"Error 502\".\n\nNobody did anything wrong. The mailbox did.",
    "topics": ["reliability", "security"],
    "reactions": { "thanks": ["ines", "brian", "rohan"], "support": ["wanjiru"] },
    "comments": [{ "by": "brian", "after": "2h", "body": "I wrote to the 17 partners with the times. Twelve had not noticed, and all of them said thanks for telling them." }]
  },
  {
    "id": "update-off-track-sms",
    "author": "wanjiru",
    "at": "-7wd 15:00",
    "intent": "progress",
    "status": "off-track",
    "headline": "Text messages for skippers will come later than planned",
    "body": "The provider in Kenya needs a registered sender name, and the form takes six weeks. Everything on our side is ready and tested behind a switch.\n\nUntil then skippers get the e-mail, which most of them read on the same phone.",
    "topics": ["messages"],
    "reactions": { "support": ["duarte", "ines", "brian"] },
    "comments": [{ "by": "duarte", "after": "1h", "body": "Clear and in time, thank you. I moved the announcement by two months." }]
  },
  {
    "id": "update-pairing-ask",
    "author": "rohan",
    "at": "-8wd 12:15",
    "intent": "ask",
    "state": "taken",
    "headline": "Who would like to learn the duty phone?",
    "body": "Two of us carry it now, which is one too few. I offer four afternoons, one per week, with real alarms from last year.",
    "topics": ["duty"],
    "reactions": { "support": ["ananya", "ines"] },
    "comments": [{ "by": "ananya", "after": "1h", "body": "I would. Thursdays are good for me." }]
  },
  {
    "id": "update-berth-word",
    "author": "duarte",
    "at": "-9wd 16:05",
    "intent": "note",
    "headline": "We say \"berth\" to harbours and \"slot\" in the code",
    "body": "Three new people asked me this month which is which. I have no strong wish to rename anything, only to stop explaining it. The glossary now says it on its first line.",
    "topics": ["language"],
    "reactions": { "agree": ["chloe", "sujata"] },
    "comments": [{ "by": "wanjiru", "after": "2h", "body": "Renaming it in the code is two days and one long migration. I can live with the glossary." }]
  },
  {
    "id": "update-thanks-wanjiru",
    "author": "ines",
    "at": "-9wd 09:40",
    "intent": "thanks",
    "headline": "Thank you, Wanjiru, for the quiet migration",
    "body": "34 jobs moved over a month, nobody woken up, and a note before each step that a newcomer could follow. This is what we mean by boring on purpose.",
    "topics": ["reliability"],
    "reactions": { "celebrate": ["rohan", "brian", "chloe", "noah"], "thanks": ["wanjiru"] }
  },
  {
    "id": "update-mombasa-plan",
    "author": "brian",
    "at": "-10wd 11:30",
    "intent": "progress",
    "status": "on-track",
    "headline": "Mombasa: training dates agreed with both terminals",
    "sections": [
      { "name": "done", "text": "Both terminals, 22 people, four mornings. The room has power and no network, which is a good test." },
      { "name": "next", "text": "Print the quick card in Swahili and English, on paper that survives rain." }
    ],
    "topics": ["go-live"],
    "reactions": { "celebrate": ["duarte"], "support": ["ananya"] }
  },
  {
    "id": "update-paused-maps",
    "author": "sujata",
    "at": "-10wd 15:20",
    "intent": "progress",
    "status": "paused",
    "headline": "The night theme rests until the tokens are in one place",
    "body": "I can paint it twice now, or once in three weeks. Once is nicer for everybody.",
    "topics": ["design"],
    "reactions": { "agree": ["ananya", "duarte"] }
  },
  {
    "id": "update-second-region",
    "author": "rohan",
    "at": "-11wd 17:35",
    "intent": "decision-news",
    "headline": "Deferred: a second region in Africa",
    "body": "We come back to it when three more harbours south of the Sahara are live, or in half a year, whichever is first. The measurements stay in the record, so nobody has to take them twice.",
    "topics": ["reliability", "costs"],
    "links": [{ "rel": "from-decision", "target": { "kind": "decision", "id": "decision-region", "title": "Run a second region in Africa" } }],
    "reactions": { "agree": ["wanjiru", "ines"] }
  },
  {
    "id": "update-night-run",
    "author": "chloe",
    "at": "-11wd 10:50",
    "intent": "question",
    "headline": "Is anybody still reading the Monday totals by mail?",
    "body": "They take an hour to check by hand. If nobody misses them, I would let the dashboard do it.",
    "topics": ["data"],
    "reactions": { "seen": ["duarte"] },
    "comments": [{ "by": "duarte", "after": "5h", "body": "I did, until the dashboard could print. You may stop them with a clear conscience." }]
  },
  {
    "id": "update-tide-source",
    "author": "wanjiru",
    "at": "-12wd 13:05",
    "intent": "progress",
    "status": "done",
    "headline": "Tide times come from the harbour's own station",
    "body": "Where a harbour has a station we read it directly, where it has none we say so. The old source was off by up to nine minutes in Lamu, which is a lot of mud.",
    "topics": ["data", "berth map"],
    "reactions": { "celebrate": ["sujata", "brian"], "thanks": ["chloe"] }
  },
  {
    "id": "update-handoff-billing",
    "author": "duarte",
    "at": "-13wd 18:00",
    "intent": "handoff",
    "headline": "Billing questions go to the finance team from today",
    "body": "They have the tool, the training and a shared mailbox with two people behind it. If a partner writes to you about an invoice, forward it to billing and say so; you do not have to know the answer.",
    "topics": ["partners"],
    "reactions": { "thanks": ["brian", "chloe"] }
  },
  {
    "id": "update-quiet-week",
    "author": "ines",
    "at": "-14wd 09:20",
    "intent": "note",
    "headline": "How our quiet week went",
    "body": "No recurring meetings for five days. I asked everybody for one sentence afterwards:\n\n- Six found it better, two the same, one missed people.\n- Two things waited longer than they should have: a contract and a broken printer.\n- Every decision of that week is in the log, and all of them were readable a week later.\n\nI would like to do it once a quarter, and have started a draft.",
    "topics": ["ways of working"],
    "links": [{ "rel": "became-decision", "target": { "kind": "decision", "id": "decision-quiet-week", "title": "A quiet week every quarter" } }],
    "reactions": { "support": ["sujata", "ananya", "chloe"], "agree": ["rohan", "noah"] },
    "comments": [{ "by": "noah", "after": "7h", "body": "I was the one who missed people. A long lunch on the Wednesday would mend that." }]
  },
  {
    "id": "update-accessibility-audit",
    "author": "sujata",
    "at": "-15wd 14:10",
    "intent": "progress",
    "status": "at-risk",
    "headline": "Accessibility review: 14 of 23 findings are closed",
    "body": "The rest is one family: things that move by themselves. The carousel on the start page goes away, the berth map learns to hold still. I am confident about eight of the nine, and honest about the ninth.",
    "topics": ["accessibility", "design"],
    "snapshot": { "Closed": 14, "Open": 9 },
    "reactions": { "support": ["ananya", "duarte"] }
  },
  {
    "id": "update-ask-contract",
    "author": "brian",
    "at": "-15wd 10:25",
    "intent": "ask",
    "state": "answered",
    "answer": 1,
    "headline": "Where is the newest data agreement for partners?",
    "body": "I have three copies with three dates. A new partner in Zanzibar needs the right one this week.",
    "topics": ["partners"],
    "comments": [
      { "by": "duarte", "after": "1h", "body": "Not the one in the old wiki, please. Let me look." },
      { "by": "noah", "after": "5h", "body": "The one in the legal folder, signed by both sides, is the only valid one. I removed the others and left a link in their place." }
    ],
    "reactions": { "thanks": ["duarte"] }
  },
  {
    "id": "update-one-database",
    "author": "ines",
    "at": "-16wd 16:00",
    "intent": "decision-news",
    "headline": "Decided: one booking database, partitioned by harbour",
    "body": "This replaces our older decision to keep one per harbour. The reasons of that time were good; the number of harbours was not.",
    "topics": ["data", "reliability"],
    "links": [{ "rel": "from-decision", "target": { "kind": "decision", "id": "decision-one-database", "title": "One booking database, partitioned by harbour" } }],
    "reactions": { "agree": ["wanjiru", "chloe", "rohan"], "celebrate": ["noah"] }
  },
  {
    "id": "update-restore-test",
    "author": "rohan",
    "at": "-17wd 15:45",
    "intent": "progress",
    "status": "on-track",
    "headline": "We restored yesterday from last night's backup",
    "body": "38 minutes from \"it is gone\" to \"it is back\", on a machine nobody had prepared. The longest part was finding the key, so the key now lives where the runbook says it does.",
    "topics": ["reliability"],
    "snapshot": { "Minutes to restore": 38 },
    "reactions": { "celebrate": ["noah", "ines"], "thanks": ["wanjiru"] }
  },
  {
    "id": "update-quick-card",
    "author": "sujata",
    "at": "-18wd 12:00",
    "intent": "question",
    "headline": "Which five things belong on the quick card?",
    "body": "It has to fit on one side, in Swahili and English, readable with wet hands. My five: find a berth, confirm, move, cancel, call us. What is missing?",
    "topics": ["design", "go-live"],
    "reactions": { "agree": ["duarte"] },
    "comments": [{ "by": "brian", "after": "3h", "body": "Undo. Everybody asks me how to undo." }]
  },
  {
    "id": "update-costs",
    "author": "chloe",
    "at": "-18wd 14:30",
    "intent": "note",
    "headline": "Where the money goes: hosting last month",
    "body": "Hosting is down 12 % against the month before, although bookings are up. Almost all of it is the old scheduler's machines. The archive grows by 40 GB a month, which is what the question about audit logs is really about.",
    "topics": ["costs", "data"],
    "snapshot": { "Against the month before (%)": -12, "Archive growth (GB)": 40 },
    "reactions": { "thanks": ["ines", "duarte"] }
  },
  {
    "id": "update-thanks-duarte",
    "author": "wanjiru",
    "at": "-19wd 16:15",
    "intent": "thanks",
    "headline": "Thank you, Duarte, for saying no",
    "body": "Two harbours wanted their own export format in the same week. You said no to both, kindly, and found out that they needed a column and not a format.",
    "topics": ["partners"],
    "reactions": { "celebrate": ["brian", "ananya", "ines"] }
  },
  {
    "id": "update-tokens",
    "author": "ananya",
    "at": "-20wd 18:20",
    "intent": "progress",
    "status": "on-track",
    "headline": "Design tokens: one package, four consumers",
    "sections": [
      { "name": "done", "text": "Web, tablet, mail and print read the same 58 names." },
      { "name": "next", "text": "Remove the 211 colours nobody can explain." }
    ],
    "topics": ["design"],
    "links": [{ "rel": "from-decision", "target": { "kind": "decision", "id": "decision-tokens", "title": "Design tokens live in one shared package" } }],
    "reactions": { "celebrate": ["sujata"] }
  },
  {
    "id": "update-release-days",
    "author": "rohan",
    "at": "-21wd 13:30",
    "intent": "note",
    "headline": "We released eleven times last week, and nobody noticed",
    "body": "That is a compliment. The rule about Tuesdays and Thursdays has done its work and is now in the way more often than it helps. I marked the record as no longer advised.",
    "topics": ["reliability", "ways of working"],
    "reactions": { "agree": ["wanjiru", "noah", "ananya"] }
  },
  {
    "id": "update-map-tiles",
    "author": "ananya",
    "at": "-22wd 17:00",
    "intent": "decision-news",
    "headline": "Rejected: drawing our own map tiles",
    "body": "The harbour plans cover what people look at. The sea around them can come from anyone.",
    "topics": ["berth map"],
    "links": [{ "rel": "from-decision", "target": { "kind": "decision", "id": "decision-tiles", "title": "Draw our own map tiles" } }],
    "reactions": { "agree": ["sujata", "duarte"] }
  },
  {
    "id": "update-welcome-noah",
    "author": "ines",
    "at": "-23wd 10:00",
    "intent": "note",
    "headline": "Noah works Monday to Thursday from now on",
    "body": "Fridays belong to his family. Please set respond-by times for him no later than Thursday noon in Montréal; the page shows you when you forget.",
    "topics": ["ways of working"],
    "reactions": { "support": ["noah", "chloe", "wanjiru", "rohan"] }
  },
  {
    "id": "update-tablet-gate",
    "author": "brian",
    "at": "-24wd 15:25",
    "intent": "progress",
    "status": "on-track",
    "headline": "The gate tablets work without a network for a full shift",
    "body": "Eight hours at the gate in Kilindini with the cable unplugged: 96 check-ins, all of them sent within a minute of plugging it back in, none twice.",
    "topics": ["reliability", "go-live"],
    "snapshot": { "Hours offline": 8, "Check-ins kept": 96 },
    "reactions": { "celebrate": ["wanjiru", "ananya", "duarte", "rohan"] }
  },
  {
    "id": "update-reading-list",
    "author": "noah",
    "at": "-25wd 11:45",
    "intent": "note",
    "headline": "Three short texts about waiting well",
    "body": "On queues, on harbours and on letters. Twenty minutes altogether, and the second one is about ferries. They are in the shared folder under *Reading*.",
    "topics": ["reading"],
    "reactions": { "thanks": ["sujata", "ines"] }
  }
];
