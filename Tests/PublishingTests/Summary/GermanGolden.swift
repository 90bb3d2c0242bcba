/// The texts of the fixtures in German, to the letter.
enum GermanGolden {
  static let all = [
    "deyang": deyang, "ones": ones, "unknown": unknown, "none": none,
  ]
}

extension GermanGolden {
  /// A year of twelve cities.
  static let deyang = """
    Jahrbuch der internationalen kommunalen Zusammenarbeit: Zusammenfassung
    für 2017
    =======================================================================

    12 Heimatkommunen, Stand: 31. Dezember 2017
    Amt für Internationales

    Die Zahlen für 2017 sind vorläufig und können berichtigt werden.


    Auf einen Blick
    ---------------

      Delegationen 2017          6
      Partnerkommunen            14
      Teilnehmende an Symposien  mindestens 427 (Angabe bei 3 von 5
                                 Ausgaben)
      Personenreisen 2017        mindestens 14 (Angabe bei 2 von 6
                                 Delegationen)


    Delegationen
    ------------

    Für 2017 sind sechs Delegationen erfasst, nach fünf für 2016. Eine wurde
    empfangen und fünf wurden entsandt.

      Jahr       Empfangen  Entsandt  Gemeinsam  Insgesamt
      ---------  ---------  --------  ---------  ---------
      2015               4         5          .          9
      2016               1         4          .          5
      2017               1         5          .          6
      Insgesamt          6        14          .         20

      . = keine Angabe in den Quellen

    Auf die Delegationen von 2017 entfallen mindestens 14 Personenreisen und
    mindestens 62 Personentage; zwei der sechs Delegationen nennen ihre
    Größe.


    Orte und Kooperationsfelder
    ---------------------------

    Besuche 2017 nach Ort: Siegen-Wittgenstein (3), Konin (2) und Jinan (1);
    nach Staat: Deutschland (3), Polen (2) und China (1). Ein Besuch ist
    eine Delegation an einem Ort, gleich welche Seite reiste.

    Am häufigsten besucht 2015 bis 2017: Konin, Siegen-Wittgenstein und
    Gangneung, mit 77,3 Prozent der Besuche. Von den erfassten Besuchen in
    beiden Richtungen wurden 38,1 Prozent empfangen.

    Besuche nach Ort:

      Ort                  2017  2015 bis 2017
      -------------------  ----  -------------
      Konin                   2              8
      Siegen-Wittgenstein     3              6
      Gangneung               .              3
      Higashi-Hiroshima       .              3
      Jinan                   1              1
      Muncie                  .              1
      Insgesamt               6             22

    Kooperationsfelder 2017: Kultur (2), Bildung (1), Industrie (1) und
    Stadtplanung (1). Eine Delegation kann mehreren dienen.


    Partnerschaften
    ---------------

    Ende 2017 bestanden 13 oder 14 Partnerschaften mit 13 oder 14
    Partnerkommunen in zehn Staaten. Nach Art: sechs Städtepartnerschaften,
    sieben Städtefreundschaften und höchstens ein Kontakt. Für 2017 ist
    keine begründete und keine beendete Partnerschaft erfasst.

    Nach Aktivität: vier aktiv, eine ruhend und acht oder neun ohne erfasste
    Delegation. Delegationen reisten auch an einen Ort ohne bestehende
    Partnerschaft oder kamen von dort.

      Kontinent    Partnerschaften  Partnerkommunen  Staaten
      -----------  ---------------  ---------------  -------
      Afrika                     1                1        1
      Asien                      2                2        2
      Europa               6 bis 7          6 bis 7        5
      Nordamerika                3                3        1
      Südamerika                 1                1        1
      Insgesamt          13 bis 14        13 bis 14       10

    Partnerschaften nach Heimatkommune:

      Heimatkommune  Partnerschaften
      -------------  ---------------
      Deyang                      12
      Changchun                    1
      Shanghai           höchstens 1
      Insgesamt            13 bis 14


    Symposien und andere Veranstaltungen
    ------------------------------------

    Deutsch-chinesisches Urbanisierungssymposium: zusammen mindestens 427
    Teilnahmen (3 von 5 Ausgaben nennen eine Zahl).

      Ausgabe  Datum           Gastgeberstadt    Teilnehmende
      -------  --------------  --------------  --------------
      1.       November 2013   Xuzhou           mindestens 71
      2.       Oktober 2014    Shenyang        mindestens 221
      3.       September 2015  Baotou                       .
      4.       November 2016   Chengdu                      .
      5.       07.11.2017      Jinan              135 bis 165

    Weitere Veranstaltungen im Jahr 2017:

    * März 2017, Konin: Kulturfestival (10. Ausgabe)
    * Juni 2017, Peking: Workshop; 32 bis 38 Personen


    Programme, Vereinbarungen und Zuwendungen
    -----------------------------------------

    IUC-Programm: 2017 nahmen fünf Städte teil; bisher neun verschiedene
    Städte. Für 2017 ist keine Vereinbarung erfasst. Zuwendungen 2017:
    Stipendium, eine Zuwendung an 30 Personen (6.000 CNY).


    Was nicht bekannt ist
    ---------------------

    * Was zwei abgewiesene Datensätze beitragen würden (siehe rejected.csv)
    * Wie viele Personen 2017 reisten: zwei der sechs Delegationen nennen
      ihre Größe
    * Das Kooperationsfeld von zwei Delegationen (2017)
    * Die genaue Zahl der Partnerschaften am Ende von 2015 (6 bis 14), 2016
      (13 oder 14) und 2017 (13 oder 14)
    * Deutsch-chinesisches Urbanisierungssymposium: die Zahl der
      Teilnehmenden der 3. und 4. Ausgabe

    Dass nichts erfasst ist, heißt nicht, dass nichts stattgefunden hat.


    Widersprechende Angaben
    -----------------------

    Summen, die Quellen nennen: eine stimmt mit den Datensätzen überein,
    eine stimmt innerhalb der Grenzen überein und eine widerspricht ihnen.

    * Jubiläum, Deyang und Siegen-Wittgenstein (11.10.2017): angegeben 30,
      erfasst 21. „the deep friendship with Siegen-Wittgenstein in the past
      30 years“


    Anstehende Jubiläen
    -------------------

    Partnerschaften, die ein Vielfaches von fünf Jahren vollenden.

    * 14.10.2018: Deyang und Higashi-Hiroshima, 25 Jahre
      (Städtepartnerschaft)
    * 28.11.2018: Deyang und Gangneung, 5 Jahre (Städtepartnerschaft)
    * 15.09.2019: Deyang und Muncie, 25 Jahre (Städtepartnerschaft)


    Wo mehr steht
    -------------

    * yearbook-2017.de.xlsx: alle Tabellen mit Anmerkungen, die Datensätze
      dahinter und ihre Quellen
    * data/: dieselben Tabellen als CSV-Dateien zur Weiterverarbeitung,
      beschrieben in data/datapackage.json

    Kontakt: statistics@example.org

    """
}
