/** What people write, in the languages that they write it in. None holds `: ` or ` #`, so all can stand without quotes. */

export const comments: readonly string[] = [
  'Die Zahlen stimmen mit dem Vertrag überein, den die Rechtsabteilung geprüft hat.',
  'Abgestimmt mit dem Einkauf; Rückfragen an die Führungskraft des Teams.',
  'Läuft mit dem Projekt aus und wird nicht stillschweigend verlängert.',
  'Följs upp varje månad tillsammans med beställaren; frågor går till teamet.',
  'Ändringar görs bara här, aldrig direkt i systemet.',
  'Agreed with the owner of the system, who looks at it again every quarter.',
  'Nothing leaves our own systems; exports are switched off for this role.',
  'Kept short on purpose – the next step is decided when this one is done.',
];

export const titles: readonly string[] = [
  'Zusammenführung doppelter Kontakte vor dem Umzug',
  'Überarbeitung der Hilfetexte für Händler',
  'Auswertung der Kündigungsgründe im dritten Quartal',
  'Översyn av ärendehanteringen för återförsäljare',
  'Felsökning av sökfunktionen i reservdelskatalogen',
  'Measurement of search quality in the spare-parts catalogue',
  'Preparation of press texts for the spring fair',
  'Prüfung der Lohnarten für das neue Tarifgebiet',
];

export const uses: readonly string[] = [
  'Die Daten werden bereinigt, bevor sie in das neue System übernommen werden, damit nichts doppelt ankommt',
  'Kundinnen und Kunden sollen ihre Fragen künftig selbst beantworten können, ohne auf eine Antwort zu warten',
  'Vor der Umstellung wird geprüft, welche Einträge noch gebraucht werden und welche gelöscht werden können',
  'Beställaren behöver ett underlag för beslutet om hur tjänsten ska se ut nästa år',
  'Äldre ärenden gås igenom så att återkommande fel kan åtgärdas vid källan',
  'The team needs a second pair of eyes on the results before they are shown to the board in spring',
  'Texts and pictures are prepared by people who know the trade, and released by our own press office',
];

export const reasons: readonly string[] = [
  'Für die Arbeit müssen die Datensätze gelesen und geändert werden; eine Rolle mit weniger Rechten gibt es nicht.',
  'Ohne diesen Zugang müsste das Team jede Änderung selbst übertragen, was „Arbeit nach Diktat“ wäre.',
  'Die Rolle zeigt nur, was der Auftrag betrifft; Ausfuhren sind in ihr gesperrt.',
  'Åtkomsten behövs för att läsa ärenden och skriva svar som teamet sedan godkänner.',
  'Uppdraget går inte att utföra på testdata, eftersom felen bara syns i verkliga ärenden.',
  'The work is done in the system itself, where every change is logged with the account.',
  'A smaller role was tried in the first week and showed too little to judge the results.',
  'Needed until the results are handed over; the team reads them every Friday.',
];

export const measures: readonly (readonly [string, string])[] = [
  ['zutrittskontrolle', 'Büro mit eigenem Schlüssel und Alarmanlage'],
  ['zugangskontrolle', 'Sicherheitsschlüssel für jede Anmeldung, Bildschirmsperre nach drei Minuten'],
  ['zugriffskontrolle', 'Eigenes Benutzerkonto für diesen Auftrag, keine gemeinsamen Kennwörter'],
  ['trennungskontrolle', 'Separat webbläsarprofil för varje kund'],
  ['weitergabekontrolle', "Nothing leaves the client's systems; no downloads"],
  ['eingabekontrolle', 'Jede Änderung wird vom System protokolliert'],
  ['auftragskontrolle', 'Arbetar enligt skriftliga instruktioner och för en lista över frågor'],
  ['verschluesselung', 'Datenträger und Übertragung sind verschlüsselt'],
  ['wiederherstellung', 'Änderungen können dreißig Tage lang zurückgenommen werden'],
  ['ueberpruefung', 'Eigene Prüfliste, jedes Quartal'],
];

export const clauses: readonly string[] = [
  '§3 Dokumentierte Weisungen, auch für Übermittlungen',
  '§4 Verpflichtung auf Vertraulichkeit',
  'Anlage 2, technische und organisatorische Maßnahmen',
  '§7 Unterauftragsverhältnisse',
  '§8 Rechte der betroffenen Personen',
  '§9 Unterstützung bei Art. 32 bis 36',
  '§11 Löschung und Rückgabe',
  '§12 Auskünfte und Prüfungen',
];
