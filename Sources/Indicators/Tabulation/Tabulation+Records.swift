import Register

extension Tabulation {
  /// Whether a listed record stands behind a figure of the table.
  func admits(_ record: ListedRecord, in frame: Frame) -> Bool {
    let finder = SlotFinder(self, in: frame.scope)
    return switch record {
    case .exchange(let record): admits(record, in: frame)
    case .partnership(let record):
      switch population {
      case .establishments: admits(Establishment(partnership: record), finder, frame)
      case .endings: Ending(record).map { admits($0, finder, frame) } ?? false
      default: admits(record, finder, frame)
      }
    case .edition(let record): admits(record, finder, frame)
    case .participation(let record): admits(record, finder, frame)
    case .agreement(let record): admits(record, finder, frame)
    case .award(let record): admits(record, finder, frame)
    }
  }

  private func admits<Record: TabulatedRecord>(
    _ record: Record, _ finder: SlotFinder, _ frame: Frame
  ) -> Bool {
    let years = Record.stockYears(of: [record], self, in: frame)
    return !record.occurrences(on: years, self, in: frame).isEmpty
      && filters.allSatisfy { filter in
        finder.slots(of: record, filter.dimension).contains(where: filter.admits)
      }
  }

  private func admits(_ record: ExchangeRecord, in frame: Frame) -> Bool {
    let start = record.start
    return periods.admits(
      slot: YearSlot.slot(of: start), earliest: start.earliest.number, latest: start.latest.number)
      && filters.allSatisfy { filter in
        record.slots(filter.dimension, in: frame).contains(where: filter.admits)
      }
  }
}

extension ExchangeRecord {
  /// Its slots in a dimension, as `ExchangeSlots` has them; 0 where it states none.
  fileprivate func slots(_ dimension: TabulationDimension, in frame: Frame) -> [Int] {
    switch dimension {
    case .month: return [start.month ?? 0]
    case .direction: return [direction.map { Int($0.rawValue) + 1 } ?? 0]
    case .kind: return [kind.map { Int($0.rawValue) + 1 } ?? 0]
    case .level: return [level.map { Int($0.rawValue) + 1 } ?? 0]
    case .home: return [home + 1]
    case .field:
      let slots = fields.compactMap { frame.fields.firstIndex(of: $0) }.map { $0 + 1 }
      return slots.isEmpty ? [0] : slots
    default:
      let slots = partners.map { place in
        switch dimension {
        case .country: Int(frame.scope.countrySlots[place])
        case .continent: Int(frame.scope.continentSlots[place])
        default: place + 1
        }
      }
      return slots.isEmpty ? [0] : slots
    }
  }
}
