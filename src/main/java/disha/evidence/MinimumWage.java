package disha.evidence;

import disha.estimate.pay.Pay;

/// The least that the law of a place lets an employer pay to people of a schooling.
///
/// @param place where it holds, in English
/// @param level the id of the level of education from which on it holds
public record MinimumWage(String place, String level, Pay pay) {}
