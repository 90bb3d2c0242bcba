/// All records of one run but the exchanges, which flow by in batches.
package struct Register: Sendable {
  package var files: [InputFile] = []
  package var places: [Place] = []
  package var partnerships: [Partnership] = []
  package var series: [Series] = []
  package var editions: [Edition] = []
  package var programmes: [Programme] = []
  package var participations: [Participation] = []
  package var agreements: [Agreement] = []
  package var awards: [Award] = []
  package var context: [ContextFigure] = []
  package var claims: [Claim] = []
  package var coverage: [Coverage] = []
  package var sources: [Source] = []
  /// Home authorities whose cooperation is counted, as indices into `places`; empty means all.
  package var homes: [Int] = []
  package var choices = Choices()

  package init() {}
}
