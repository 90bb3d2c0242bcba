import Tables
import Testing

@testable import Publishing

@Suite struct DifferenceTableTests {
  @Test func `every cell that differs is a record`() {
    let table = DifferenceTable(ComparedSample.comparison, in: .english)
    #expect(
      String(decoding: table.bytes, as: UTF8.self) == """
        change,table,cell,label,unit,old_value,old_lower,old_upper,old_status,old_covered,old_of,\
        new_value,new_lower,new_upper,new_status,new_covered,new_of,direction
        revised,exchanges-per-year,year=2016;direction=in,2016; In,delegation,1,1,1,A,,,2,2,2,A,,,higher
        revised,exchanges-per-year,year=2016;direction=out,2016; Out,delegation,,71,,E,3,5,,60,70,E,5,5,lower
        re-marked,exchanges-per-year,year=2017;direction=in,2017; In,delegation,1,1,1,P,,,1,1,1,A,,,
        added,exchanges-per-year,year=2018;direction=in,2018; In,delegation,,,,,,,1,1,1,P,,,
        added,exchanges-per-year,year=2018;direction=out,2018; Out,delegation,,,,,,,,,,O,,,
        updated,exchanges-per-year,year=_T;direction=in,All years; In,delegation,2,2,2,A,,,3,3,3,A,,,higher
        removed,exchanges-per-year,year=2015;direction=in,2015; In,delegation,4,4,4,A,,,,,,,,,

        """)
  }
}
