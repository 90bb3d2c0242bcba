/// What is found where several records tell of one relation.
extension FindingWords {
  static let relations: [String: (zh: String, de: String)] = [
    "differs-between-files": ("各文件中的内容不一致", "Die Dateien widersprechen einander"),
    "record-is-repeated": (
      "记录与另一文件中的相同，只计一次", "Der Datensatz steht auch in einer anderen Datei; er zählt einmal"
    ),
    "record-may-be-repeated": (
      "记录可能重复，均计入", "Der Datensatz ist womöglich mehrfach erfasst; beide zählen"
    ),
    "partnership-is-recorded-once": (
      "同一结好关系重复记录，只计一次", "Die Partnerschaft ist mehrfach erfasst; sie zählt einmal"
    ),
    "partnership-is-reported-by-both": (
      "同一结好关系由双方分别报送，只计一次",
      "Die Partnerschaft ist von beiden Seiten gemeldet; sie zählt einmal"
    ),
    "partnership-is-told-from-its-home": (
      "结好关系的我方与对方颠倒，已对调", "Heimat- und Partnerkommune sind vertauscht; sie werden getauscht"
    ),
    "partnership-records-agree": (
      "同一结好关系的各条记录所载时间不一", "Die Datensätze einer Partnerschaft nennen verschiedene Zeiten"
    ),
    "phase-ends-when-the-next-begins": (
      "同一对城市的前后两种关系时间重叠", "Zwei Formen der Beziehung derselben Orte überschneiden sich"
    ),
  ]
}
