using PovertyCriteria.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The run ends itself, so that nothing half written stays behind.
    pressed.Cancel = true;
    stop.Cancel();
};
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Cli.Run(args, Surroundings.OfThisProcess(), stop.Token);
