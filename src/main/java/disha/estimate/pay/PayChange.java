package disha.estimate.pay;

/// What differs between two estimates of pay, exactly; negative where the second is lower.
public record PayChange(Pay low, Pay likely, Pay high) {
  public static PayChange between(PayNow from, PayNow to) {
    return new PayChange(
        to.low().pay().minus(from.low().pay()),
        to.likely().pay().minus(from.likely().pay()),
        to.high().pay().minus(from.high().pay()));
  }
}
