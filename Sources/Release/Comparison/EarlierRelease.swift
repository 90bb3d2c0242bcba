import Glibc
import Intake
import Publishing
import Tables

/// The earlier release that a run is asked to compare its figures with.
enum EarlierRelease: Sendable {
  case notAsked
  case found(ReleasedFigures)
  /// Why none could be made of it.
  case unusable(ReleaseError)

  /// Reads the release that the request names, else that of the settings, whose path starts at the
  /// inputs folder.
  init(_ request: ReleaseRequest, _ survey: Survey) {
    let setting = survey.settings.previous
    let inInputs = survey.inputs.location(of: setting)
    guard let folder = request.previous ?? (setting.isEmpty ? nil : inInputs) else {
      self = .notAsked
      return
    }
    let year = survey.year
    if let year, Self.areSame(folder, "\(request.reports)/\(year)") {
      self = .unusable(
        ReleaseError(
          .unusableInput,
          "cannot use '\(folder)' as the earlier release: this run replaces it (keep a copy "
            + "elsewhere)"))
      return
    }
    do {
      self = .found(try ReleasedFigures(folder))
    } catch {
      self = .unusable(error)
    }
  }

  var release: ReleasedFigures? { if case .found(let release) = self { release } else { nil } }

  /// What must be said of it on the terminal.
  var warning: String? {
    if case .unusable(let error) = self { "\(error); no figure is marked as revised" } else { nil }
  }

  private static func areSame(_ first: String, _ second: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(first, &one) == 0 && stat(second, &two) == 0 && one.st_dev == two.st_dev
      && one.st_ino == two.st_ino
  }
}

extension EarlierRelease {
  /// The rule by which figures count as revised, in the reader's words; nil where no comparison was
  /// asked for.
  func rule(revised: Int) -> Note? {
    switch self {
    case .notAsked: nil
    case .found(let release): Self.rule(release.compared.asOfWording, revised: revised)
    case .unusable: Self.noComparison
    }
  }

  private static func rule(_ day: Wording, revised: Int) -> Note {
    let count = Wording(
      en: revised == 0
        ? "No figure is revised."
        : revised == 1 ? "One figure is revised." : "\(revised) figures are revised.",
      zh: revised == 0 ? "没有修订数。" : "修订数共\(revised)个。",
      de: revised == 0
        ? "Keine Angabe ist berichtigt."
        : revised == 1 ? "Eine Angabe ist berichtigt." : "\(revised) Angaben sind berichtigt.")
    return Note(
      id: "revisions",
      text: Wording(
        en: "Figures are compared with the earlier release \(day.en). One that differs from the "
          + "figure published there for the same period is marked as revised and listed in "
          + "Revisions; one that is only provisional no more is not. \(count.en)",
        zh: "各数字与较早一版（\(day.zh)）比较。与该版就同一时期所公布不同的，标为修订数，并列入“修订”表；仅由初步数"
          + "转为最终数的除外。\(count.zh)",
        de: "Die Angaben sind mit der früheren Ausgabe (\(day.de)) verglichen. Eine, die von der "
          + "dort für denselben Zeitraum veröffentlichten abweicht, ist als berichtigt "
          + "gekennzeichnet und steht unter Berichtigungen; eine, die nur nicht mehr vorläufig "
          + "ist, nicht. \(count.de)"))
  }

  private static let noComparison = Note(
    id: "revisions",
    text: Wording(
      en: "A comparison with an earlier release was asked for, but none could be made: no figure "
        + "is marked as revised.",
      zh: "原定与较早一版比较，但未能进行，故未标修订数。",
      de: "Ein Vergleich mit einer früheren Ausgabe war verlangt, aber nicht möglich: Keine Angabe "
        + "ist als berichtigt gekennzeichnet."))
}
