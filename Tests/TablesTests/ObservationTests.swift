import Tables
import Testing

struct ObservationTests {
  @Test func `a figure is bounded where it is no single number but has a lower bound`() {
    #expect(Observation.between(1, 3).isBounded)
    #expect(Observation.between(1, nil).isBounded)
    #expect(!Observation.exactly(1).isBounded)
    #expect(!Observation.notAvailable.isBounded)
  }

  @Test func `each status is a bit of its own, in the order of the legends`() {
    #expect(Status.all.map(\.rawValue) == [1, 2, 4, 8, 16, 32, 64])
  }
}
