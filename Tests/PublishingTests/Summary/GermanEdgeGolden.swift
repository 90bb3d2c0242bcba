extension GermanGolden {
  /// One of everything.
  static let ones = """
    Internationale Zusammenarbeit: Zusammenfassung für 2017
    =======================================================

    Deyang, Stand: 31. Dezember 2017
    Amt für Internationales

    Die Zahlen für 2017 sind vorläufig und können berichtigt werden.


    Delegationen
    ------------

    Für 2017 ist eine Delegation erfasst, nach einer für 2016. Sie wurde
    entsandt.

      Jahr  Empfangen  Entsandt  Gemeinsam  Insgesamt
      ----  ---------  --------  ---------  ---------
      2016          1         .          .          1
      2017          .         1          .          1

      . = keine Angabe in den Quellen

    Auf die Delegation von 2017 entfallen eine Personenreise und mindestens
    ein Personentag.


    Partnerschaften
    ---------------

    Ende 2017 bestand eine Partnerschaft mit einer Partnerkommune in einem
    Staat. Nach Art: eine Städtepartnerschaft. 2017 wurde eine Partnerschaft
    begründet und eine beendet.

      Kontinent  Partnerschaften  Partnerkommunen  Staaten
      ---------  ---------------  ---------------  -------
      Europa                   1                1        1
      Insgesamt                1                1        1


    Symposien und andere Veranstaltungen
    ------------------------------------

    Forum: Eine Person nahm teil.

      Ausgabe  Datum  Gastgeberstadt  Teilnehmende
      -------  -----  --------------  ------------
      1.       2017   Bonn                       1


    Programme, Vereinbarungen und Zuwendungen
    -----------------------------------------

    Austauschprogramm: 2017 nahm eine Stadt teil. 2017 wurde eine
    Vereinbarung unterzeichnet. Zuwendungen 2017: Hilfe, eine Zuwendung an
    eine Person.


    Anstehende Jubiläen
    -------------------

    Partnerschaften, die ein Vielfaches von fünf Jahren vollenden.

    * Im Lauf des Jahres 2018: Deyang und Bonn, 1 Jahr (Städtepartnerschaft)


    Wo mehr steht
    -------------

    * yearbook-2017.de.xlsx: alle Tabellen mit Anmerkungen, die Datensätze
      dahinter und ihre Quellen
    * data/: dieselben Tabellen als CSV-Dateien zur Weiterverarbeitung,
      beschrieben in data/datapackage.json

    """

  /// Nothing known.
  static let unknown = """
    Internationale Zusammenarbeit: Zusammenfassung für 2017
    =======================================================

    Deyang, Stand: 31. Dezember 2017
    Amt für Internationales


    Auf einen Blick
    ---------------

      Delegationen 2017          keine Angabe
      Personenreisen 2017        keine Angabe
      Teilnehmende an Symposien  keine Angabe (Angabe bei keiner von 2
                                 Ausgaben)
      Zuwendungen                geheim


    Delegationen
    ------------

    Für 2017 ist keine Delegation erfasst; das heißt nicht, dass es keine
    gab.

      Jahr  Empfangen  Entsandt  Gemeinsam  Insgesamt
      ----  ---------  --------  ---------  ---------
      2017          .         .          .          .

      . = keine Angabe in den Quellen

    Wie viele Personen 2017 reisten, ist nicht bekannt: Keine der drei
    Delegationen nennt ihre Größe.


    Orte und Kooperationsfelder
    ---------------------------

    Besuche nach Ort:

      Ort        2017  2015 bis 2017
      ---------  ----  -------------
      Konin         .              .
      Lahti         .              .
      Insgesamt     .              .


    Partnerschaften
    ---------------

    Wie viele Partnerschaften Ende 2017 bestanden, ist nicht bekannt. Für
    2017 ist keine begründete und keine beendete Partnerschaft erfasst.

      Kontinent  Partnerschaften  Partnerkommunen  Staaten
      ---------  ---------------  ---------------  -------
      Europa                   .                .        .
      Insgesamt                .                .        .


    Symposien und andere Veranstaltungen
    ------------------------------------

    Forum: Die Zahl der Teilnehmenden ist nicht bekannt; keine der zwei
    erfassten Ausgaben nennt eine.

      Ausgabe  Datum  Gastgeberstadt  Teilnehmende
      -------  -----  --------------  ------------
      1.       .      .                          .
      2.       .      .                          .


    Programme, Vereinbarungen und Zuwendungen
    -----------------------------------------

    Für 2017 ist keine Vereinbarung erfasst. Für 2017 ist keine Zuwendung
    erfasst.


    Was nicht bekannt ist
    ---------------------

    * Wie viele Personen 2017 reisten: keine der drei Delegationen nennt
      ihre Größe
    * Forum: die Zahl der Teilnehmenden aller Ausgaben

    Dass nichts erfasst ist, heißt nicht, dass nichts stattgefunden hat.


    Widersprechende Angaben
    -----------------------

    Keine Angabe widerspricht den Datensätzen.


    Wo mehr steht
    -------------

    * yearbook-2017.de.xlsx: alle Tabellen mit Anmerkungen, die Datensätze
      dahinter und ihre Quellen
    * data/: dieselben Tabellen als CSV-Dateien zur Weiterverarbeitung,
      beschrieben in data/datapackage.json

    """

  /// Complete sources that know of nothing.
  static let none = """
    Internationale Zusammenarbeit: Zusammenfassung für 2017
    =======================================================

    Deyang, Stand: 31. Dezember 2017
    Amt für Internationales

    Die Zahlen für 2017 sind vorläufig und können berichtigt werden.


    Delegationen
    ------------

    Für 2017 gab es keine Delegation, nach zwei für 2016.

      Jahr  Empfangen  Entsandt  Gemeinsam  Insgesamt
      ----  ---------  --------  ---------  ---------
      2016          1         1          –          2
      2017          –         –          –          –

      – = nichts vorhanden


    Partnerschaften
    ---------------

    Ende 2017 bestand keine Partnerschaft.


    Programme, Vereinbarungen und Zuwendungen
    -----------------------------------------

    2017 wurde keine Vereinbarung unterzeichnet.


    Wo mehr steht
    -------------

    * yearbook-2017.de.xlsx: alle Tabellen mit Anmerkungen, die Datensätze
      dahinter und ihre Quellen
    * data/: dieselben Tabellen als CSV-Dateien zur Weiterverarbeitung,
      beschrieben in data/datapackage.json

    """
}
