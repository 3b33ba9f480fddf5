package disha.evidence;

import java.time.LocalDate;

/// Where an evidence pack comes from, as it says itself.
///
/// @param title what it is called
/// @param maker who put it together: an institution or a role
/// @param date when it was put together
/// @param licence on which terms it may be passed on
public record PackInfo(String title, String maker, LocalDate date, String licence) {}
