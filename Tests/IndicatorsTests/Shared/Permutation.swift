import Register

@testable import Indicators

/// Another order of the rows of an input table.
private struct Permutation {
  /// The place of each row before.
  private let old: [Int]
  /// The place of each row now.
  private let new: [Int]

  init(_ count: Int, _ generator: inout SeededGenerator) {
    old = (0..<count).shuffled(using: &generator)
    var new = old
    for (place, before) in old.enumerated() { new[before] = place }
    self.new = new
  }

  func callAsFunction<Row>(_ rows: [Row]) -> [Row] { old.map { rows[$0] } }
  func callAsFunction(_ place: Int) -> Int { new[place] }
}

extension Sample {
  /// The same records, the rows of every table of the inputs in another order.
  func permuted(_ generator: inout SeededGenerator) -> Sample {
    let places = Permutation(register.places.count, &generator)
    let sources = Permutation(register.sources.count, &generator)
    let series = Permutation(register.series.count, &generator)
    let programmes = Permutation(register.programmes.count, &generator)
    var other = self
    other.register.places = places(register.places)
    other.register.sources = sources(register.sources)
    other.register.series = series(register.series)
    other.register.programmes = programmes(register.programmes)
    other.register.homes = register.homes.shuffled(using: &generator).map { places($0) }
    other.register.coverage.shuffle(using: &generator)
    other.register.partnerships = register.partnerships.shuffled(using: &generator).changed {
      ($0.home, $0.partner) = (places($0.home), places($0.partner))
      $0.sources = $0.sources.map { sources($0) }
    }
    other.register.editions = register.editions.shuffled(using: &generator).changed {
      ($0.series, $0.host) = (series($0.series), $0.host.map { places($0) })
      $0.sources = $0.sources.map { sources($0) }
    }
    other.register.participations = register.participations.shuffled(using: &generator).changed {
      ($0.city, $0.counterpart) = (places($0.city), $0.counterpart.map { places($0) })
      ($0.programme, $0.sources) = (programmes($0.programme), $0.sources.map { sources($0) })
    }
    other.register.agreements = register.agreements.shuffled(using: &generator).changed {
      ($0.home, $0.partner) = (places($0.home), $0.partner.map { places($0) })
      $0.sources = $0.sources.map { sources($0) }
    }
    other.register.awards = register.awards.shuffled(using: &generator).changed {
      ($0.home, $0.partner) = (places($0.home), $0.partner.map { places($0) })
      $0.sources = $0.sources.map { sources($0) }
    }
    other.batch = batch.rows((0..<batch.count).shuffled(using: &generator)[...])
    other.batch.homes = other.batch.homes.map { UInt32(places(Int($0))) }
    other.batch.partners = other.batch.partners.map { UInt32(places(Int($0))) }
    other.renumberFields(of: self)
    return other
  }

  /// Numbers the fields by their first sight in this order.
  private mutating func renumberFields(of before: Sample) {
    vocabulary = Vocabulary()
    let words = before.vocabulary.words
    batch.fields = batch.fields.map { vocabulary.number(of: words[Int($0)]) ?? 0 }
    for word in words { _ = vocabulary.number(of: word) }
  }
}

extension Array {
  fileprivate func changed(_ change: (inout Element) -> Void) -> [Element] {
    map { element in
      var element = element
      change(&element)
      return element
    }
  }
}
