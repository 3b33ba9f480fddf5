package disha.evidence;

import disha.estimate.pay.Pay;
import java.math.BigDecimal;
import java.time.LocalDate;

/// An offer that somebody was really made; of whom, nothing is kept.
///
/// @param cell where its amount stands in the sheet, such as `C7`
/// @param date when it was made; its first day where only a month or a year is known
/// @param segment the id of the segment it was for
/// @param years of experience it asked for or was made to; 0 or more
/// @param place where the work is; can be empty
/// @param source who holds the record of it; can be empty
public record ObservedOffer(
    String cell,
    LocalDate date,
    String segment,
    Pay pay,
    BigDecimal years,
    String place,
    String source) {}
