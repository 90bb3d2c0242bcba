import Register

@testable import Validation

/// A trip written by hand, and batches of them.
struct WrittenTrip {
  var date = "2015-10-12/2015-10-21"
  var leader: UInt32 = 0
  var headcount = ""
  var home: UInt32 = 0
  var partners: [UInt32] = [1]
  var direction = Direction.outgoing
  var status = RecordStatus.held
}

extension ExchangeBatch {
  /// The trips on the lines from 2 on.
  init(_ trips: [WrittenTrip], file: Int = 0, firstLine: Int = 2) throws {
    self.init()
    self.file = file
    for (index, trip) in trips.enumerated() {
      let date = trip.date.isEmpty ? nil : try RecordedDate(parsing: trip.date)
      lines.append(UInt32(firstLine + index))
      startEarliest.append((date?.start ?? .unbounded).earliest.number)
      startLatest.append((date?.start ?? .unbounded).latest.number)
      endEarliest.append((date?.end ?? .unbounded).earliest.number)
      endLatest.append((date?.end ?? .unbounded).latest.number)
      datePrecision.append((date?.precision ?? .none).rawValue)
      directions.append(trip.direction.rawValue)
      kinds.append(Self.missingCode)
      levels.append(Self.missingCode)
      statuses.append(trip.status.rawValue)
      homes.append(trip.home)
      let first = UInt32(partners.count)
      partners += trip.partners
      partnerRanges.append(first..<UInt32(partners.count))
      fieldRanges.append(0..<0)
      headcounts.append(try Figure(parsing: trip.headcount, as: .headcount))
      leaders.append(trip.leader)
      sourceCounts.append(1)
    }
  }
}

extension ExchangeCheck {
  /// What it has found, as the terminal shows it.
  func lines(_ register: Register) -> [String] {
    finish(in: register, asOf: .lastDay(ofYear: 2017)).map { finding in
      finding.line(path: register.files[finding.origin.file].path)
    }
  }
}
