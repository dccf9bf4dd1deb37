using System.Globalization;

namespace SelfGov.DurableBenchmarks.Old;

/// <summary>
/// What a runner of another commit is told when it starts; afterwards it reads a line for each turn: its length in ticks.
/// </summary>
/// <param name="Group">The rows that it is compared with.</param>
/// <param name="Place">The directory of the file, or the connection string of the server.</param>
/// <param name="Name">The name of the store.</param>
/// <param name="Connections">The most connections to a server.</param>
internal sealed record Orders(RowGroup Group, string Place, string Name, int Connections)
{
    /// <summary>What the runner writes once it is prepared.</summary>
    public const string Ready = "ready";

    /// <summary>The line that asks how many commands are stored.</summary>
    public const string Count = "count";

    public string[] Write() =>
    [
        Group.Database.ToString(), Number(Group.TransactionSize), Number(Group.Callers), Group.Waits.ToString(), Place, Name,
        Number(Connections),
    ];

    public static Orders Read(string[] arguments) => new(
        new RowGroup(Enum.Parse<Database>(arguments[0]), Number(arguments[1]), Number(arguments[2]), bool.Parse(arguments[3])),
        arguments[4], arguments[5], Number(arguments[6]));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
