package disha.estimate.circuit;

import disha.logic.FitWay;

/// A way in which work can fit, with the node of its condition.
public record NodeOfWay(FitWay way, int node) {}
