using Xunit;

// What the examples of the README print belongs to their tests, not to the log of the whole run.
[assembly: CaptureConsole]
