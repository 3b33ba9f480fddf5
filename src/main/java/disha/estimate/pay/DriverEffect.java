package disha.estimate.pay;

import disha.logic.Truth;
import disha.rules.pay.Driver;

/// How one driver moves pay.
///
/// @param applies whether it moves this person; unknown where the answer is open
/// @param change what it changes, in paise a year; zero where it does not apply
public record DriverEffect(Driver driver, Truth applies, Pay change) {}
