using System.Diagnostics;

namespace SelfGov.Reliability.Procedures;

/// <summary>Sees whether a command takes too long, and ends the program where one does: nothing else can end what hangs.</summary>
internal sealed class FuzzWatch
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private long started;
    private Func<string>? command;

    internal void Begins(Func<string> text)
    {
        command = text;
        Volatile.Write(ref started, Stopwatch.GetTimestamp());
    }

    internal void Ends() => Volatile.Write(ref started, 0);

    internal void EndProgramIfHung()
    {
        if (Volatile.Read(ref started) is not 0 and var since && Stopwatch.GetElapsedTime(since) > Longest)
        {
            Console.Error.WriteLine($"A command takes more than {Longest.TotalSeconds} s: {command?.Invoke()}");
            Environment.Exit(1);
        }
    }
}
