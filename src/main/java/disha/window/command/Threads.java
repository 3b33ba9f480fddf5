package disha.window.command;

import java.util.concurrent.Executor;

/// Where work is done.
///
/// @param background for what takes its time
/// @param window for all that the person sees
public record Threads(Executor background, Executor window) {}
